/** What the place in the season, the day of the month and what else is known of a step add to a series: week, payday, promotion, holiday. */
@NullMarked
package io.vitrina.forecasting.effects;

import org.jspecify.annotations.NullMarked;
