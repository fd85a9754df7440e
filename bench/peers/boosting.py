"""A global LightGBM: one model for all series. Intervals are what it misses, one season ahead and the next, on the last
steps of all series where these are held back."""
import lightgbm
import numpy as np
import pandas as pd

from days import Days
from windows import Windows

PARAMETERS = dict(objective='l1', learning_rate=0.05, num_leaves=31, min_data_in_leaf=50, feature_fraction=0.8, bagging_fraction=0.8,
                  bagging_freq=1, seed=1, num_threads=1, deterministic=True, verbosity=-1)
ROUNDS = 500
BOUNDS = {'lo-80': 0.1, 'hi-80': 0.9, 'lo-95': 0.025, 'hi-95': 0.975}


def forecast(history, future, horizon, season, frequency):
    examples = Days if frequency == 'D' else Windows
    last = history.groupby('unique_id').cumcount(ascending=False) < horizon
    trial = examples(history[~last], history[last], horizon, season)
    missed = trial.target(history[last].y.to_numpy()) - predicted(trial)
    whole = examples(history, future, horizon, season)
    made = predicted(whole)
    seasons = np.tile(np.arange(horizon) // season, len(made) // horizon)
    quantiles = pd.Series(missed).groupby(seasons).quantile(list(BOUNDS.values())).unstack()
    columns = {name: whole.value(made + quantiles[share].to_numpy()[seasons]) for name, share in BOUNDS.items()}
    return future[['unique_id', 'ds']].assign(mean=whole.value(made), **columns)


def predicted(examples):
    model = lightgbm.train(PARAMETERS, lightgbm.Dataset(examples.features, examples.targets), ROUNDS)
    return model.predict(examples.asked)
