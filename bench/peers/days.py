"""Examples from days whose calendar and circumstances are known: one for each day, from what lies at least a horizon back."""
import numpy as np
import pandas as pd

ALIKE = 8


class Days:
    """Targets are distances from the quarter's level, in logarithms; a day without sales says nothing."""

    def __init__(self, history, future, horizon, season):
        days = pd.concat([history, future.assign(y=np.nan)]).sort_values(['unique_id', 'ds'], ignore_index=True)
        known = list(days.columns.drop(['unique_id', 'ds', 'y']))
        days['log'] = np.log(days.y.where(days.y > 0))
        seen = days.groupby('unique_id').log.shift(horizon).groupby(days.unique_id)
        month, quarter, year = (seen.transform(lambda logs, size=size: logs.rolling(size, min_periods=1).mean()) for size in (28, 91, 364))
        level = quarter.fillna(days.log.mean())
        features = days[known].assign(
            series=days.unique_id.astype('category').cat.codes, weekday=days.ds.dt.dayofweek, day=days.ds.dt.day, month=days.ds.dt.month,
            day_of_year=days.ds.dt.dayofyear, recent=month - level, year=year - level, alike=alike(days, known, horizon) - level)
        for name in known:
            features[f'{name} before'] = days.groupby('unique_id')[name].shift(1)
            features[f'{name} after'] = days.groupby('unique_id')[name].shift(-1)
        targets = days.log - level
        to_come = days.groupby('unique_id').cumcount(ascending=False) < horizon
        self.features, self.targets = features[targets.notna()].to_numpy(float), targets[targets.notna()].to_numpy()
        self.asked, self.level = features[to_come].to_numpy(float), level[to_come].to_numpy()

    def target(self, values):
        return np.log(np.where(values > 0, values, np.nan)) - self.level

    def value(self, targets):
        return np.exp(targets + self.level)


def alike(days, known, horizon):
    """Mean of the last days of the series with the same weekday and circumstances, up to a horizon before each day."""
    kinds = days.assign(kind=days.groupby(['unique_id', days.ds.dt.dayofweek, *known], dropna=False).ngroup()).sort_values('ds')
    past = kinds.dropna(subset='log')
    means = past.groupby('kind').log.rolling(ALIKE, min_periods=1).mean().droplevel(0)
    past = past[['kind', 'ds']].assign(mean=means)
    asked = kinds[['kind']].assign(ds=kinds.ds - pd.Timedelta(days=horizon), day=kinds.index)
    return pd.merge_asof(asked, past, on='ds', by='kind').set_index('day')['mean']
