/** The people of an installation: the demonstration's, or the bank's first operator. */
@NullMarked
package io.vitrina.standalone.people;

import org.jspecify.annotations.NullMarked;
