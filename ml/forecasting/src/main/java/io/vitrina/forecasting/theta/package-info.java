/** The theta method and its optimised and dynamic kin. */
@NullMarked
package io.vitrina.forecasting.theta;

import org.jspecify.annotations.NullMarked;
