/** From a folder of transactions to a publication: aggregate, train, compare, publish what is better. */
@NullMarked
package io.vitrina.training.retraining;

import org.jspecify.annotations.NullMarked;
