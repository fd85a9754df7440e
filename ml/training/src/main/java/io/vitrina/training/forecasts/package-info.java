/** Methods that learn to forecast from many series at once, trained here and served through DJL. */
@NullMarked
package io.vitrina.training.forecasts;

import org.jspecify.annotations.NullMarked;
