"""Prophet with its usual settings, and with what is known as regressors."""
import logging

import numpy as np
import pandas as pd

logging.disable(logging.ERROR)  # that plotly is missing, and each fit; what fails still raises
from prophet import Prophet  # noqa: E402

STEPS = {12: 'MS', 4: 'QS', 1: 'YS'}


def forecast(history, future, horizon, season, frequency):
    np.random.seed(1)
    to_come = dict(list(future.groupby('unique_id')))
    return pd.concat(one(past, to_come[name], season, frequency) for name, past in history.groupby('unique_id'))


def one(past, to_come, season, frequency):
    known = past.dropna(subset='y')
    regressors = [name for name in known.columns.drop(['unique_id', 'ds', 'y']) if known[name].nunique() > 1]
    model = Prophet(yearly_seasonality='auto' if season > 1 else False)
    for name in regressors:
        model.add_regressor(name)
    model.fit(dated(known, season, frequency)[['ds', 'y', *regressors]])
    steps = dated(to_come, season, frequency)[['ds', *regressors]]
    bounds = np.percentile(model.predictive_samples(steps)['yhat'], [10, 90, 2.5, 97.5], axis=1)
    model.uncertainty_samples = 0  # predict would draw the same samples again, for one interval
    made = dict(zip(['lo-80', 'hi-80', 'lo-95', 'hi-95'], bounds))
    return to_come[['unique_id', 'ds']].assign(mean=model.predict(steps).yhat.to_numpy(), **made)


def dated(rows, season, frequency):
    """Prophet needs dates: numbered steps become years, quarters or months."""
    if frequency == 'D':
        return rows
    dates = pd.date_range('1950-01-01', periods=rows.ds.max(), freq=STEPS[season])
    return rows.assign(ds=dates[rows.ds - 1])
