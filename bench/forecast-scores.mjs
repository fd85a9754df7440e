// How good forecasts are, the same for whoever made them: Vitrina (bench/forecasts.mjs) and Python's tools (bench/forecast-peers.mjs).
import { readFileSync } from 'node:fs'

/** Rows of a file of forecasts by series: unique_id,ds,mean,lo-80,hi-80,lo-95,hi-95. */
export function readForecasts(file) {
  const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
  const names = header.split(',')
  const rows = new Map()
  for (const line of lines) {
    const values = line.split(',')
    const row = Object.fromEntries(names.map((name, index) => [name, index < 2 ? values[index] : Number(values[index])]))
    if (!rows.has(row.unique_id)) rows.set(row.unique_id, [])
    rows.get(row.unique_id).push(row)
  }
  return rows
}

/** M3: errors are means over series, intervals are counted over points. The forecasts are one map for each period. */
export function competitionScores(periods, forecasts) {
  const scores = periods.flatMap(({ series, season }, index) => series.map(one => seriesScore(one, forecasts[index].get(one.id), season)))
  const sum = name => scores.reduce((total, one) => total + one[name], 0)
  const points = sum('steps')
  return { series: scores.length, points, smape: sum('smape') / scores.length, mase: sum('mase') / scores.length, held80: (100 * sum('in80')) / points, held95: (100 * sum('in95')) / points }
}

function seriesScore(one, rows, season) {
  let scale = 0
  for (let step = season; step < one.train.length; step++) scale += Math.abs(one.train[step] - one.train[step - season])
  scale /= one.train.length - season
  const sum = of => one.test.reduce((total, actual, step) => total + of(actual, rows[step]), 0)
  return {
    steps: one.test.length,
    smape: sum((actual, row) => (200 * Math.abs(actual - row.mean)) / (Math.abs(actual) + Math.abs(row.mean))) / one.test.length,
    mase: sum((actual, row) => Math.abs(actual - row.mean)) / one.test.length / scale,
    in80: sum((actual, row) => holds(row, 80, actual)),
    in95: sum((actual, row) => holds(row, 95, actual))
  }
}

/** Rare demand: squared errors in units of the seasonal naive method's in the history (RMSSE), mean over series; and how much more is forecast than came, over all. */
export function productScores({ series, season }, forecasts) {
  const scored = series.map(one => {
    const rows = forecasts.get(one.id)
    const squares = (values, of) => values.reduce((total, value, step) => total + of(value, step) ** 2, 0) / values.length
    const scale = squares(one.train.slice(season), (value, step) => value - one.train[step])
    return {
      rmsse: Math.sqrt(squares(one.test, (actual, step) => actual - rows[step].mean) / scale),
      steps: one.test.length,
      came: one.test.reduce((total, actual) => total + actual, 0),
      expected: rows.reduce((total, row) => total + row.mean, 0),
      in80: one.test.filter((actual, step) => holds(rows[step], 80, actual)).length,
      in95: one.test.filter((actual, step) => holds(rows[step], 95, actual)).length
    }
  }).filter(({ rmsse }) => Number.isFinite(rmsse))
  const sum = name => scored.reduce((total, one) => total + one[name], 0)
  return {
    series: scored.length,
    points: sum('steps'),
    rmsse: sum('rmsse') / scored.length,
    bias: 100 * (sum('expected') / sum('came') - 1),
    held80: (100 * sum('in80')) / sum('steps'),
    held95: (100 * sum('in95')) / sum('steps')
  }
}

/** Rossmann: over all open days of all stores. */
export function drugStoreScores(test, forecasts) {
  const pairs = test.map(row => [Number(row.Sales), forecasts.get(row.Store).find(one => one.ds === row.Date)])
  const sum = of => pairs.reduce((total, [actual, row]) => total + of(actual, row), 0)
  return {
    points: pairs.length,
    rmspe: Math.sqrt(sum((actual, row) => ((actual - row.mean) / actual) ** 2) / pairs.length),
    wape: (100 * sum((actual, row) => Math.abs(actual - row.mean))) / sum(actual => actual),
    held80: (100 * sum((actual, row) => holds(row, 80, actual))) / pairs.length,
    held95: (100 * sum((actual, row) => holds(row, 95, actual))) / pairs.length
  }
}

function holds(row, level, actual) {
  return Number(row[`lo-${level}`] <= actual && actual <= row[`hi-${level}`])
}

/** Results in the form of bench/report.mjs. */
export class Results {
  list = []

  constructor(command) {
    this.command = command
  }

  add(name, value, unit, rows, peer, peerValue) {
    const digits = unit === '' ? 4 : 2
    this.list.push({ name, value: Number(value.toFixed(digits)), unit, ...(peer && { peer, peerValue }), command: this.command, rows })
  }

  addCompetition(name, { series, points, smape, mase, held80, held95 }, peer, [peerSmape, peerMase] = []) {
    this.add(`M3, ${name}: sMAPE`, smape, '%', series, peer, peerSmape)
    this.add(`M3, ${name}: MASE`, mase, '', series, peer, peerMase)
    this.#addIntervals(`M3, ${name}`, points, held80, held95)
  }

  addDrugStores(name, { points, rmspe, wape, held80, held95 }, peer, [peerRmspe, peerWape] = []) {
    this.add(`Rossmann, ${name}: RMSPE`, rmspe, '', points, peer, peerRmspe)
    this.add(`Rossmann, ${name}: WAPE`, wape, '%', points, peer, peerWape)
    this.#addIntervals(`Rossmann, ${name}`, points, held80, held95)
  }

  addProducts(name, { series, points, rmsse, bias, held80, held95 }) {
    this.add(`products of an online shop by day, ${name}: RMSSE`, rmsse, '', series)
    this.add(`products of an online shop by day, ${name}: forecast more than sold`, bias, '%', series)
    this.#addIntervals(`products of an online shop by day, ${name}`, points, held80, held95)
  }

  #addIntervals(name, points, held80, held95) {
    this.add(`${name}: 80 % interval holds`, held80, '%', points, 'aim', 80)
    this.add(`${name}: 95 % interval holds`, held95, '%', points, 'aim', 95)
  }
}
