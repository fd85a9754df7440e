/** Model files as DJL runs them: rows of numbers in, rows of numbers out. */
@NullMarked
package io.vitrina.models.engine;

import org.jspecify.annotations.NullMarked;
