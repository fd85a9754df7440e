"""Methods of statsforecast: each series by itself, without what is known besides."""
from statsforecast import StatsForecast, models


def named(method):
    def forecast(history, future, horizon, season, frequency):
        made = StatsForecast([getattr(models, method)(season_length=season, alias='mean')], frequency)
        return made.forecast(horizon, filled(history, season), level=[80, 95]).rename(columns=lambda name: name.removeprefix('mean-'))

    return forecast


def filled(history, season):
    """These methods know no gaps: a missing value becomes the one a season before or else after, on days that are never known the one of the day before."""
    place = history.groupby('unique_id').cumcount() % season
    alike = history.groupby(['unique_id', place]).y
    filled = history[['unique_id', 'ds']].assign(y=alike.ffill().fillna(alike.bfill()))
    return filled.assign(y=filled.groupby('unique_id').y.ffill())
