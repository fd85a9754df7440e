// Accuracy and speed of forecasts on real series beside what others reach there: node bench/forecasts.mjs OUT.json WORK
// Others' figures are those of the data's README; `make bench-peers` measures them anew.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { competition, dailySeries, drugStores, products } from './forecast-files.mjs'
import { competitionScores, drugStoreScores, productScores, readForecasts, Results } from './forecast-scores.mjs'
import { peakMemory } from './peak-memory.mjs'

const [out, work] = process.argv.slice(2)
const weekAndYear = '7,365'
const results = new Results('node bench/forecasts.mjs OUT.json WORK')

const periods = competition(work)
const competitors = { auto: [12.07, 1.309], 'seasonal-naive': [15.19, 1.764], 'ets-average': [12.84, 1.381], 'theta-dynamic': [12.53, 1.352], xgboost: undefined, network: undefined }
for (const [method, figures] of periods.length ? Object.entries(competitors) : []) {
  const { scores, seconds } = compete(method)
  results.addCompetition(method, scores, method === 'auto' ? 'ETS, two Thetas and LightGBM' : figures && 'Python', figures)
  results.add(`M3, ${method}: time`, seconds, 's', scores.series)
}

// what each member adds to the combination: all of them, and all but one
const members = ['theta-optimised', 'theta-dynamic', 'ets-average', 'mstl', 'xgboost', 'network']
for (const left of periods.length ? [undefined, ...members] : []) {
  const { scores } = compete(members.filter(member => member !== left).join(','))
  results.addCompetition(left ? `combination without ${left}` : 'combination of all members', scores)
}

const stores = drugStores(work)
for (const [method, peer, figures] of stores ? [['auto', 'LightGBM', [0.111, 8.2]], ['xgboost', 'LightGBM', [0.111, 8.2]], ['network', 'LightGBM', [0.111, 8.2]], ['like-days', 'median of like days', [0.129, 9.7]], ['effects', 'Prophet', [0.153, 11.1]]] : []) {
  const { rows } = forecast(stores.input, stores.horizon, weekAndYear, method, ['--future', stores.future])
  results.addDrugStores(method, drugStoreScores(stores.test, rows), peer, figures)
}

const shop = products(work)
for (const method of shop ? ['auto', 'combination', 'tsb', 'sba', 'ets-average', 'like-days', 'xgboost', 'network', 'seasonal-naive'] : []) {
  results.addProducts(method, productScores(shop, forecast(shop.input, shop.horizon, shop.season, method).rows))
}

// One thread, so that a second is a second of one core, the start of the program included.
const count = 1_000
const daily = dailySeries(work, count)
for (const [method, peer, figure] of [['ets', 'AutoETS', 1.4], ['theta-dynamic', 'dynamic optimised Theta', 7], ['mstl', 'MSTL', 14], ['auto', 'aim', 20]]) {
  const season = method === 'auto' ? weekAndYear : daily.season
  const { seconds } = forecast(daily.input, daily.horizon, season, method, ['--threads', '1'])
  results.add(`daily series of three years, ${method}, back-tests and intervals included`, count / seconds, 'series/s', count, peer, figure)
}
for (const method of ['ets', 'theta-dynamic', 'ets-average,theta-dynamic']) {
  const { seconds } = forecast(daily.input, daily.horizon, daily.season, method, ['--threads', '1', '--origins', '0'])
  results.add(`daily series of three years, ${method}, intervals included, no back-tests`, count / seconds, 'series/s', count, 'aim', 150)
}

// trainings and answers of what learns from all series
const measured = join(work, 'global-methods.json')
execFileSync('ml/bin/vitrina', ['bench', 'forecasts', '--series', daily.input, '--horizon', `${daily.horizon}`, '--season', weekAndYear, '--out', measured], { stdio: 'inherit' })
results.list.push(...JSON.parse(readFileSync(measured, 'utf8')))

const many = dailySeries(work, 10 * count)
const peak = await peakMemory('ml/bin/vitrina', ['forecast', '--series', many.input, '--horizon', `${many.horizon}`, '--season', weekAndYear, '--out', join(work, 'forecasts.csv')])
if (peak) results.add('daily series of three years, auto, all processors: peak memory', peak, 'MiB', 10 * count, 'aim', 1_024)
writeFileSync(out, JSON.stringify(results.list, null, 2))

function compete(method) {
  const made = periods.map(({ input, horizon, season }) => forecast(input, horizon, season, method))
  return { scores: competitionScores(periods, made.map(({ rows }) => rows)), seconds: made.reduce((sum, { seconds }) => sum + seconds, 0) }
}

function forecast(input, horizon, season, method, more = []) {
  const output = join(work, 'forecasts.csv')
  const begun = performance.now()
  const options = ['forecast', '--series', input, '--horizon', `${horizon}`, '--season', `${season}`, '--method', method, '--out', output, ...more]
  execFileSync('ml/bin/vitrina', options, { stdio: ['ignore', 'ignore', 'inherit'] })
  const seconds = (performance.now() - begun) / 1000
  return { rows: readForecasts(output), seconds }
}
