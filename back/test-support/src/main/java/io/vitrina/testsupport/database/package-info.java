/** A real PostgreSQL for tests. */
@NullMarked
package io.vitrina.testsupport.database;

import org.jspecify.annotations.NullMarked;
