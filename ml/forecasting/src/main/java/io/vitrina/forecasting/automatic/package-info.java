/** Forecasts many series, each by the method that does best in back-tests, with intervals that hold what they say. */
@NullMarked
package io.vitrina.forecasting.automatic;

import org.jspecify.annotations.NullMarked;
