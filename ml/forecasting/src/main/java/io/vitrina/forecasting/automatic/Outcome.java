package io.vitrina.forecasting.automatic;

import io.vitrina.forecasting.Forecast;
import io.vitrina.forecasting.Series;
import io.vitrina.forecasting.choice.Choice;

/** The forecast of one series and the choice behind it. */
public record Outcome(Series series, Forecast forecast, Choice choice) {}
