/** Methods that forecast each series from its own history alone. */
@NullMarked
package io.vitrina.forecasting.local;

import org.jspecify.annotations.NullMarked;
