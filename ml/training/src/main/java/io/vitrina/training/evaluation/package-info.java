/** Evaluates the trainer on any table: each fold is predicted by a model of the other folds. */
@NullMarked
package io.vitrina.training.evaluation;

import org.jspecify.annotations.NullMarked;
