"""Examples from numbered steps: each series as seen from many of its steps, for each step of the horizon.

Values are told as distances from the level of the last season, in units of the series' mean change.
"""
import numpy as np
import pandas as pd

ROWS = 400_000
ALIKE = 8


class Windows:
    def __init__(self, history, future, horizon, season):
        series = [One(past.y, horizon, season) for _, past in history.groupby('unique_id')]
        every = 1 + len(history) * horizon // ROWS
        features, targets = zip(*(one.examples(every) for one in series))
        self.features, targets = np.concatenate(features), np.concatenate(targets)
        self.targets = np.clip(targets, *np.quantile(targets, [0.001, 0.999]))
        self.asked = np.concatenate([one.features(np.array([one.size - 1])) for one in series])
        self.level, self.change = (np.repeat([getattr(one, name)[-1] for one in series], horizon) for name in ('level', 'change'))

    def target(self, values):
        return (values - self.level) / self.change

    def value(self, targets):
        return self.level + self.change * targets


class One:
    """A series as seen from any of its steps."""

    def __init__(self, values, horizon, season):
        self.size, self.horizon, self.season = len(values), horizon, season
        values = values.reset_index(drop=True)
        self.level = values.rolling(season, min_periods=1).mean().to_numpy()
        self.change = values.diff().abs().expanding().mean().bfill().to_numpy() + 1e-3 * np.abs(self.level) + 1e-9
        self.drift = (self.level - values[0]) / np.maximum(np.arange(self.size), 1) / self.change
        self.before = horizon + season * ALIKE + 4
        self.padded = np.concatenate([np.full(self.before, np.nan), values, np.full(horizon, np.nan)])

    def examples(self, every):
        """Features and targets as of every so many steps, without the first ones, from which little is seen."""
        last = self.size - 2
        origins = np.arange(last, min(max(self.season, 3), last) - 1, -every)
        steps = origins[:, None] + np.arange(1, self.horizon + 1)
        targets = self.told(self.padded[self.before + steps], origins)
        usable = ~np.isnan(targets).ravel()
        return self.features(origins)[usable], targets.ravel()[usable]

    def features(self, origins):
        ahead = np.arange(1, self.horizon + 1)
        steps = origins[:, None] + ahead
        before = self.before + steps - self.season * -(-ahead // self.season)
        alike = self.told(self.padded[before - self.season * np.arange(ALIKE)[:, None, None]], origins)
        lags = self.padded[self.before + origins[:, None] - np.arange(max(2 * self.season, 4))]
        drift = self.drift[origins, None]
        by_origin = np.column_stack([self.told(lags, origins), drift, (self.level / self.change)[origins], origins])
        by_step = np.stack([alike[0], alike[1], mean(alike), drift * ahead, np.broadcast_to(ahead, steps.shape)], axis=2)
        return np.concatenate([np.repeat(by_origin[:, None], self.horizon, axis=1), by_step], axis=2).reshape(steps.size, -1)

    def told(self, values, origins):
        return (values - self.level[origins, None]) / self.change[origins, None]


def mean(alike):
    """Of what there is: the season before always is, those further back may lie before the start."""
    known = ~np.isnan(alike)
    return np.where(known, alike, 0).sum(axis=0) / np.maximum(known.sum(axis=0), 1)
