/** Models that have learnt from many series, as they answer. */
@NullMarked
package io.vitrina.models.forecasts;

import org.jspecify.annotations.NullMarked;
