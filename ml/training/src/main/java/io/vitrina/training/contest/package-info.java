/** Models compete to serve: each task trains a challenger, and one set of rules says what is published. */
@NullMarked
package io.vitrina.training.contest;

import org.jspecify.annotations.NullMarked;
