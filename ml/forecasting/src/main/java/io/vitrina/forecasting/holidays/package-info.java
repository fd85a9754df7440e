/** Public holidays of countries, from the library Jollyday: apart from the rest, so that forecasts do not depend on where holidays come from. */
@NullMarked
package io.vitrina.forecasting.holidays;

import org.jspecify.annotations.NullMarked;
