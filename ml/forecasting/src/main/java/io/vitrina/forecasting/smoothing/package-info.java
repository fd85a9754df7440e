/** Exponential smoothing in state space form: ETS models, their likelihood and their choice. */
@NullMarked
package io.vitrina.forecasting.smoothing;

import org.jspecify.annotations.NullMarked;
