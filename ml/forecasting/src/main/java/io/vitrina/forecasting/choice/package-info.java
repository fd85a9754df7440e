/** Which method forecasts a series, and how wide its intervals have to be: by what was seen in back-tests. */
@NullMarked
package io.vitrina.forecasting.choice;

import org.jspecify.annotations.NullMarked;
