/** The command line of {@code ml}, run as a process of its own: what it needs of memory is given back when it ends. */
@NullMarked
package io.vitrina.standalone.training;

import org.jspecify.annotations.NullMarked;
