/** A merchant's own sales by day, outlet and channel, and their sums over any period. */
@NullMarked
package io.vitrina.metrics.sales;

import org.jspecify.annotations.NullMarked;
