// Accuracy and speed of forecasts on real series beside what others reach there: node bench/forecasts.mjs OUT.json WORK
// Splits and reference figures are those of the data's README; what is not there is skipped with a message.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [out, work] = process.argv.slice(2)
const DATA = '../shared/data'
const SEASONS = { YEARLY: 1, QUARTERLY: 4, MONTHLY: 12, OTHER: 1 }
const results = []
mkdirSync(work, { recursive: true })

competition()
drugStores()
speed()
writeFileSync(out, JSON.stringify(results, null, 2))

function competition() {
  const file = join(DATA, 'm3/m3.csv.gz')
  if (!existsSync(file)) return console.error(`… skipped: ${file} is not there`)
  const [, ...lines] = gunzipSync(readFileSync(file)).toString().trim().split(/\r?\n/)
  const numbers = text => text.trim().split(' ').map(Number)
  const all = lines.map(line => line.split(',')).map(([id, period, , horizon, , train, test]) => ({ id, period, horizon: Number(horizon), train: numbers(train), test: numbers(test) }))
  const methods = { auto: [12.07, 1.309], 'seasonal-naive': [15.19, 1.764], 'ets-average': [12.84, 1.381], 'theta-dynamic': [12.53, 1.352] }
  for (const [method, [smape, mase]] of Object.entries(methods)) {
    const scores = []
    let seconds = 0
    for (const [period, season] of Object.entries(SEASONS)) {
      const series = all.filter(one => one.period === period)
      const input = join(work, `m3-${period}.csv`)
      writeFileSync(input, 'unique_id,ds,y\n' + series.flatMap(one => one.train.map((value, step) => `${one.id},${step + 1},${value}`)).join('\n') + '\n')
      const made = forecast(input, series[0].horizon, `${season}`, method)
      seconds += made.seconds
      for (const one of series) scores.push(score(one, made.rows.get(one.id), season))
    }
    const mean = name => scores.reduce((sum, one) => sum + one[name], 0) / scores.length
    const points = scores.reduce((sum, one) => sum + one.steps, 0)
    const held = name => (100 * scores.reduce((sum, one) => sum + one[name], 0)) / points
    const label = `M3, ${method}`
    const peer = method === 'auto' ? 'ETS, two Thetas and LightGBM' : 'Python'
    add(`${label}: sMAPE`, mean('smape'), '%', peer, smape, scores.length)
    add(`${label}: MASE`, mean('mase'), '', peer, mase, scores.length)
    add(`${label}: 80 % interval holds`, held('in80'), '%', 'aim', 80, points)
    add(`${label}: 95 % interval holds`, held('in95'), '%', 'aim', 95, points)
    add(`${label}: time`, seconds, 's', undefined, undefined, scores.length)
  }
}

function score(one, rows, season) {
  let scale = 0
  for (let step = season; step < one.train.length; step++) scale += Math.abs(one.train[step] - one.train[step - season])
  scale /= one.train.length - season
  const sum = of => one.test.reduce((total, actual, step) => total + of(actual, rows[step]), 0)
  return {
    steps: one.test.length,
    smape: sum((actual, row) => (200 * Math.abs(actual - row.mean)) / (Math.abs(actual) + Math.abs(row.mean))) / one.test.length,
    mase: sum((actual, row) => Math.abs(actual - row.mean)) / one.test.length / scale,
    in80: sum((actual, row) => Number(row['lo-80'] <= actual && actual <= row['hi-80'])),
    in95: sum((actual, row) => Number(row['lo-95'] <= actual && actual <= row['hi-95']))
  }
}

function drugStores() {
  const file = join(DATA, 'rossmann/rossmann_100stores.csv.gz')
  if (!existsSync(file)) return console.error(`… skipped: ${file} is not there`)
  const [header, ...lines] = gunzipSync(readFileSync(file)).toString().trim().split(/\r?\n/)
  const names = header.split(',')
  const rows = [...new Map(lines.map(line => Object.fromEntries(line.split(',').map((value, index) => [names[index], value]))).map(row => [`${row.Store} ${row.Date}`, row])).values()]
  rows.sort((a, b) => a.Store - b.Store || a.Date.localeCompare(b.Date))
  const cut = [...new Set(rows.map(row => row.Date))].sort().at(-42)
  const known = row => [row.Promo, row.StateHoliday, row.SchoolHoliday, row.Open].join(',')
  const input = join(work, 'rossmann.csv')
  const future = join(work, 'rossmann-future.csv')
  const regressors = 'Promo,StateHoliday,SchoolHoliday,Open'
  writeFileSync(input, `unique_id,ds,y,${regressors}\n` + rows.filter(row => row.Date < cut).map(row => `${row.Store},${row.Date},${row.Open === '1' ? row.Sales : 'NaN'},${known(row)}`).join('\n') + '\n')
  writeFileSync(future, `unique_id,ds,${regressors}\n` + rows.filter(row => row.Date >= cut).map(row => `${row.Store},${row.Date},${known(row)}`).join('\n') + '\n')
  const test = rows.filter(row => row.Date >= cut && row.Open === '1' && Number(row.Sales) > 0)
  for (const [method, rmspe, wape] of [['auto', 0.111, 8.2], ['like-days', 0.129, 9.7], ['effects', 0.153, 11.1]]) {
    const made = forecast(input, 42, '7,365', method, future)
    const pairs = test.map(row => [Number(row.Sales), made.rows.get(row.Store).find(one => one.ds === row.Date)])
    const sum = of => pairs.reduce((total, [actual, row]) => total + of(actual, row), 0)
    const label = `Rossmann, ${method}`
    const peer = { auto: 'LightGBM', 'like-days': 'median of like days', effects: 'Prophet' }[method]
    add(`${label}: RMSPE`, Math.sqrt(sum((actual, row) => ((actual - row.mean) / actual) ** 2) / pairs.length), '', peer, rmspe, pairs.length)
    add(`${label}: WAPE`, (100 * sum((actual, row) => Math.abs(actual - row.mean))) / sum(actual => actual), '%', peer, wape, pairs.length)
    for (const level of [80, 95]) {
      const held = sum((actual, row) => Number(row[`lo-${level}`] <= actual && actual <= row[`hi-${level}`]))
      add(`${label}: ${level} % interval holds`, (100 * held) / pairs.length, '%', 'aim', level, pairs.length)
    }
  }
}

/** Daily series of three years with a week, a year and noise; one thread, so that a second is a second of one core, the start of the program included. */
function speed() {
  const random = seeded(1)
  const series = 1_000
  const days = 1_095
  const rows = []
  for (let id = 0; id < series; id++) {
    const week = Array.from({ length: 7 }, () => 0.6 + 0.8 * random())
    let level = 100 + 100 * random()
    for (let day = 0; day < days; day++) {
      level *= Math.exp(0.01 * (random() + random() - 1))
      const value = level * week[day % 7] * (1 + 0.2 * Math.sin((2 * Math.PI * day) / 365.25)) * Math.exp(0.3 * (random() + random() - 1))
      rows.push(`s${id},${new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10)},${value.toFixed(2)}`)
    }
  }
  const input = join(work, 'daily.csv')
  writeFileSync(input, `unique_id,ds,y\n${rows.join('\n')}\n`)
  for (const [method, peer, value] of [['ets', 'AutoETS', 1.4], ['theta-dynamic', 'dynamic optimised Theta', 7], ['mstl', 'MSTL', 14], ['auto', 'aim', 20]]) {
    const { seconds } = forecast(input, 28, '7', method, undefined, ['--threads', '1'])
    add(`daily series of three years, ${method}, back-tests and intervals included`, series / seconds, 'series/s', peer, value, series)
  }
}

function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function forecast(input, horizon, season, method, future, more = []) {
  const output = join(work, 'forecasts.csv')
  const begun = performance.now()
  const options = ['forecast', '--series', input, '--horizon', `${horizon}`, '--season', season, '--method', method, '--out', output, ...(future ? ['--future', future] : []), ...more]
  execFileSync('ml/bin/vitrina', options, { stdio: ['ignore', 'ignore', 'inherit'] })
  const seconds = (performance.now() - begun) / 1000
  const [header, ...lines] = readFileSync(output, 'utf8').trim().split('\n')
  const names = header.split(',')
  const rows = new Map()
  for (const line of lines) {
    const values = line.split(',')
    const row = Object.fromEntries(names.map((name, index) => [name, index < 2 ? values[index] : Number(values[index])]))
    rows.set(row.unique_id, [...(rows.get(row.unique_id) ?? []), row])
  }
  return { rows, seconds }
}

function add(name, value, unit, peer, peerValue, rows) {
  const digits = unit === '' ? 4 : 2
  results.push({ name, value: Number(value.toFixed(digits)), unit, ...(peer && { peer, peerValue }), command: 'node bench/forecasts.mjs OUT.json WORK', rows })
}
