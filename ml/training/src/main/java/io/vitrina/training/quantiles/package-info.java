/** The trainer of quantile models: candidates, their choice and average by inner folds, and conformal calibration. */
@NullMarked
package io.vitrina.training.quantiles;

import org.jspecify.annotations.NullMarked;
