// Python's well-known tools on the files of bench/forecasts.mjs, scored by the same code: node bench/forecast-peers.mjs OUT.json WORK PYTHON
// PYTHON is one that has bench/peers/requirements.txt. One thread; seconds are those of the processor, without Python's start and a first run on two series.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { competition, dailySeries, drugStores } from './forecast-files.mjs'
import { competitionScores, drugStoreScores, readForecasts, Results } from './forecast-scores.mjs'

const [out, work, python] = process.argv.slice(2)
const results = new Results('node bench/forecast-peers.mjs OUT.json WORK PYTHON')

const periods = competition(work)
const made = new Map()
for (const method of periods.length ? ['SeasonalNaive', 'AutoETS', 'AutoTheta', 'DynamicOptimizedTheta', 'LightGBM', 'Prophet'] : []) {
  const runs = periods.map(({ input, horizon, season }) => forecast(input, horizon, season, method))
  made.set(method, runs.map(({ rows }) => rows))
  const scores = competitionScores(periods, made.get(method))
  results.addCompetition(method, scores)
  results.add(`M3, ${method}: time`, runs.reduce((sum, { seconds }) => sum + seconds, 0), 's', scores.series)
}
for (const methods of periods.length ? [['AutoETS', 'AutoTheta', 'DynamicOptimizedTheta'], ['AutoETS', 'AutoTheta', 'DynamicOptimizedTheta', 'LightGBM']] : []) {
  const means = periods.map((_, period) => meanOf(methods.map(method => made.get(method)[period])))
  results.addCompetition(`mean of ${methods.join(', ')}`, competitionScores(periods, means))
}

// What statsforecast has sees no promotions: they come every other week, so that its season is a fortnight.
const stores = drugStores(work)
for (const [method, season] of stores ? [['SeasonalNaive', 14], ['AutoETS', 14], ['DynamicOptimizedTheta', 14], ['MSTL', 14], ['LightGBM', 7], ['Prophet', 7]] : []) {
  const { rows } = forecast(stores.input, stores.horizon, season, method, ['--future', stores.future])
  results.addDrugStores(method, drugStoreScores(stores.test, rows))
}

for (const [method, count] of [['SeasonalNaive', 1_000], ['AutoETS', 50], ['AutoTheta', 50], ['DynamicOptimizedTheta', 100], ['MSTL', 100], ['LightGBM', 100], ['Prophet', 20]]) {
  const { input, horizon, season } = dailySeries(work, count)
  const { seconds } = forecast(input, horizon, season, method)
  results.add(`daily series of three years, ${method}, intervals included`, count / seconds, 'series/s', count)
}
writeFileSync(out, JSON.stringify(results.list, null, 2))

function forecast(input, horizon, season, method, more = []) {
  console.error(`… ${method}, ${input}`)
  const output = join(work, 'forecasts-of-peers.csv')
  const options = ['bench/peers/forecast.py', '--series', input, '--horizon', `${horizon}`, '--season', `${season}`, '--method', method, '--out', output, ...more]
  const seconds = execFileSync(python, options, { env: { ...process.env, OMP_NUM_THREADS: '1' }, stdio: ['ignore', 'pipe', 'inherit'] })
  return { rows: readForecasts(output), seconds: Number(seconds) }
}

/** Forecasts and bounds of several methods, averaged number by number. */
function meanOf(forecasts) {
  const [first] = forecasts
  const mean = (id, step, name) => forecasts.reduce((sum, rows) => sum + rows.get(id)[step][name], 0) / forecasts.length
  const averaged = (id, row, step) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'number' ? mean(id, step, name) : value]))
  return new Map([...first].map(([id, rows]) => [id, rows.map((row, step) => averaged(id, row, step))]))
}
