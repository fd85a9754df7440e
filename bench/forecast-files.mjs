// The real and generated series of the benchmarks of forecasts, written as the files that `vitrina forecast` and others read.
// Splits are those of the data's README; what is not there is skipped with a message.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const DATA = '../shared/data'
const SEASONS = { YEARLY: 1, QUARTERLY: 4, MONTHLY: 12, OTHER: 1 }

/** M3 by its four periods: the file, its horizon and season, and the series with their training and test values. */
export function competition(work) {
  const table = read('m3/m3.csv.gz')
  if (!table) return []
  const numbers = text => text.trim().split(' ').map(Number)
  const all = table.lines.map(line => line.split(',')).map(([id, period, , horizon, , train, test]) => ({ id, period, horizon: Number(horizon), train: numbers(train), test: numbers(test) }))
  return Object.entries(SEASONS).map(([period, season]) => {
    const series = all.filter(one => one.period === period)
    const rows = series.flatMap(one => one.train.map((value, step) => `${one.id},${step + 1},${value}`))
    return { input: write(work, `m3-${period}.csv`, 'unique_id,ds,y', rows), horizon: series[0].horizon, season, series }
  })
}

/** Rossmann's last 42 days: past, what is known of the days to come, and the open days to be judged. Nothing where the data is absent. */
export function drugStores(work) {
  const table = read('rossmann/rossmann_100stores.csv.gz')
  if (!table) return undefined
  const names = table.header.split(',')
  const rows = [...new Map(table.lines.map(line => Object.fromEntries(line.split(',').map((value, index) => [names[index], value]))).map(row => [`${row.Store} ${row.Date}`, row])).values()]
  rows.sort((a, b) => a.Store - b.Store || a.Date.localeCompare(b.Date))
  const horizon = 42
  const cut = [...new Set(rows.map(row => row.Date))].sort().at(-horizon)
  const [past, coming] = [rows.filter(row => row.Date < cut), rows.filter(row => row.Date >= cut)]
  const known = row => [row.Promo, row.StateHoliday, row.SchoolHoliday, row.Open].join(',')
  const regressors = 'Promo,StateHoliday,SchoolHoliday,Open'
  return {
    input: write(work, 'rossmann.csv', `unique_id,ds,y,${regressors}`, past.map(row => `${row.Store},${row.Date},${row.Open === '1' ? row.Sales : 'NaN'},${known(row)}`)),
    future: write(work, 'rossmann-future.csv', `unique_id,ds,${regressors}`, coming.map(row => `${row.Store},${row.Date},${known(row)}`)),
    horizon,
    test: coming.filter(row => row.Open === '1' && Number(row.Sales) > 0)
  }
}

const MOST_UNITS = 5_000
const FEWEST_SALES = 30

/** Units of an online shop's products by day, each from its first sale on: every third product that is sold at least 30 times, the last 28 days to be judged. */
export function products(work) {
  const table = read('online_retail/online_retail.csv.gz')
  if (!table) return undefined
  const sold = new Map()
  for (const [code, units, day] of table.lines.map(sale).filter(([, units]) => units > 0 && units <= MOST_UNITS)) {
    const product = sold.get(code) ?? sold.set(code, { sales: 0, days: new Map() }).get(code)
    product.sales++
    product.days.set(day, (product.days.get(day) ?? 0) + units)
  }
  const last = [...sold.values()].flatMap(({ days }) => [...days.keys()]).reduce((one, other) => (one > other ? one : other))
  const judged = [...sold.keys()].filter(code => sold.get(code).sales >= FEWEST_SALES).sort().filter((_, place) => place % 3 === 0)
  const horizon = 28
  const series = judged.map(id => {
    const { days } = sold.get(id)
    const from = [...days.keys()].sort()[0]
    const values = daysFrom(from, last).map(day => [day, days.get(day) ?? 0])
    return { id, train: values.slice(0, -horizon), test: values.slice(-horizon).map(([, units]) => units) }
  }).filter(({ train }) => train.length > 1)
  const rows = series.flatMap(({ id, train }) => train.map(([day, units]) => `${id},${day},${units}`))
  return {
    input: write(work, 'products.csv', 'unique_id,ds,y', rows),
    horizon,
    season: 7,
    series: series.map(({ id, train, test }) => ({ id, train: train.map(([, units]) => units), test }))
  }
}

/** Product, units and day of a line; what stands between, a description, may have commas. */
function sale(line) {
  const cells = line.split(',')
  return [cells[1], Number(cells.at(-5)), cells.at(-4).slice(0, 10)]
}

function daysFrom(first, last) {
  const days = Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000) + 1
  return Array.from({ length: days }, (_, day) => new Date(Date.parse(first) + day * 86_400_000).toISOString().slice(0, 10))
}

/** Daily series of three years with a week, a year and noise; the first of many are the same as those of few. */
export function dailySeries(work, series) {
  const random = seeded(1)
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
  return { input: write(work, `daily-${series}.csv`, 'unique_id,ds,y', rows), horizon: 28, season: 7 }
}

function seeded(seed) {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

function read(name) {
  const file = join(DATA, name)
  if (!existsSync(file)) return void console.error(`… skipped: ${file} is not there`)
  const [header, ...lines] = gunzipSync(readFileSync(file)).toString().trim().split(/\r?\n/)
  return { header, lines }
}

function write(work, name, header, rows) {
  mkdirSync(work, { recursive: true })
  const file = join(work, name)
  writeFileSync(file, `${header}\n${rows.join('\n')}\n`)
  return file
}
