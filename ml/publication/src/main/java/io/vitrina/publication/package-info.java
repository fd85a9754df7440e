/** What a publication is made of: its schema in PostgreSQL and the folder of each of its models, readable without the engine of any. */
@NullMarked
package io.vitrina.publication;

import org.jspecify.annotations.NullMarked;
