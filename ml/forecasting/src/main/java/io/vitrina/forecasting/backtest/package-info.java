/** What methods would have forecast in the past, beside what came. */
@NullMarked
package io.vitrina.forecasting.backtest;

import org.jspecify.annotations.NullMarked;
