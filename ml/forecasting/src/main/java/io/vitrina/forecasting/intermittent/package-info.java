/** Demand with many steps without any: how often it comes, how large it is, and how both are forecast. */
@NullMarked
package io.vitrina.forecasting.intermittent;

import org.jspecify.annotations.NullMarked;
