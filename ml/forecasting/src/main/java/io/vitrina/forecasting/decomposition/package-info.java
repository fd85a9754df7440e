/** Decomposition of a series into trend, seasons and remainder: STL and, for several seasons, MSTL. */
@NullMarked
package io.vitrina.forecasting.decomposition;

import org.jspecify.annotations.NullMarked;
