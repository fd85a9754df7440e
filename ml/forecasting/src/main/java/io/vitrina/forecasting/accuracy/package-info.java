/** How far forecasts and their intervals were from what happened. */
@NullMarked
package io.vitrina.forecasting.accuracy;

import org.jspecify.annotations.NullMarked;
