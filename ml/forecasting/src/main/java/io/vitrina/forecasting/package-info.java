/** Time series and their forecasts: the words that every method and every caller shares. */
@NullMarked
package io.vitrina.forecasting;

import org.jspecify.annotations.NullMarked;
