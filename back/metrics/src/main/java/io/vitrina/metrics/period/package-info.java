/** Periods of whole days: what is asked for, what it is compared with and how it is cut into points. */
@NullMarked
package io.vitrina.metrics.period;

import org.jspecify.annotations.NullMarked;
