/** Files of time series: one row for each series and step, and forecasts in the same form. */
@NullMarked
package io.vitrina.training.series;

import org.jspecify.annotations.NullMarked;
