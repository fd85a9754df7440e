/** The model of monthly income behind purchasing power, and the medians that it has to beat. */
@NullMarked
package io.vitrina.training.income;

import org.jspecify.annotations.NullMarked;
