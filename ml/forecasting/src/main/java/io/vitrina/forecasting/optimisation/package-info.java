/** Minimising functions of few variables. */
@NullMarked
package io.vitrina.forecasting.optimisation;

import org.jspecify.annotations.NullMarked;
