/** Methods that learn from many series at once: what they see of a series, from which moments they learn, and their forecasts. */
@NullMarked
package io.vitrina.forecasting.global;

import org.jspecify.annotations.NullMarked;
