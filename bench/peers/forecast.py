"""Forecasts the series of a file with one of Python's tools; files are those of `vitrina forecast`.

Prints the processor seconds of fitting and forecasting, child processes included. Start, imports, reading and a first run on
two series, which loads and compiles what is loaded or compiled late, are not in them.
"""
import argparse
import os

import pandas as pd
from utilsforecast.preprocessing import fill_gaps
from utilsforecast.processing import make_future_dataframe

import additive
import boosting
import statistical

TOOLS = {'Prophet': additive.forecast, 'LightGBM': boosting.forecast}
COLUMNS = ['unique_id', 'ds', 'mean', 'lo-80', 'hi-80', 'lo-95', 'hi-95']


def main():
    options = parsed_options()
    history, future, frequency = read(options.series, options.future, options.horizon)
    forecast = TOOLS.get(options.method) or statistical.named(options.method)

    def run(past, to_come):
        return forecast(past, to_come, options.horizon, options.season, frequency)

    first_two = history.unique_id.unique()[:2]
    run(history[history.unique_id.isin(first_two)], future[future.unique_id.isin(first_two)])
    begun = sum(os.times()[:4])
    forecasts = run(history, future)[COLUMNS]
    seconds = sum(os.times()[:4]) - begun
    if forecasts.isna().any(axis=None) or len(forecasts) != len(future):
        raise SystemExit(f'{options.method}: {len(forecasts)} forecasts for {len(future)} steps, or some that are no numbers')
    forecasts.to_csv(options.out, index=False, date_format='%Y-%m-%d')
    print(seconds)


def parsed_options():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ('--series', '--out', '--method'):
        parser.add_argument(name, required=True)
    parser.add_argument('--horizon', type=int, required=True)
    parser.add_argument('--season', type=int, required=True)
    parser.add_argument('--future')
    return parser.parse_args()


def read(series, future, horizon):
    """History and the steps to come, every step with a row, what is known as numbers, and the frequency of the steps."""
    history = pd.read_csv(series, dtype=str)
    whole_numbers = history.ds.iloc[0].isdigit()
    frequency = 1 if whole_numbers else 'D'
    to_come = pd.read_csv(future, dtype=str) if future else None
    rows = pd.concat([history, to_come], keys=['history', 'future'])
    rows['ds'] = rows.ds.astype(int) if whole_numbers else pd.to_datetime(rows.ds)
    rows['y'] = rows.y.astype(float)
    known = rows.columns.drop(['unique_id', 'ds', 'y'])
    texts = [name for name in known if pd.to_numeric(rows[name], errors='coerce').isna().any()]
    rows = pd.get_dummies(rows.astype({name: float for name in known.drop(texts)}), columns=texts, dtype=float)
    history = fill_gaps(rows.loc['history'], freq=frequency, end='per_serie').sort_values(['unique_id', 'ds'], ignore_index=True)
    if to_come is None:
        last = history.groupby('unique_id').ds.max()
        return history, make_future_dataframe(last.index, last, frequency, horizon), frequency
    return history, rows.loc['future'].drop(columns='y').sort_values(['unique_id', 'ds'], ignore_index=True), frequency


if __name__ == '__main__':
    main()
