// Quality of the quantile trainer on real tables beside what others reach there: node bench/quality.mjs OUT.json WORK
// Folds and reference figures are those of the data's README; skipped with a message where the data are not there.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [out, work] = process.argv.slice(2)
const DATA = '../shared/data'
const results = []
mkdirSync(work, { recursive: true })

personality()
journey()
writeFileSync(out, JSON.stringify(results, null, 2))

function personality() {
  const file = join(DATA, 'customer_personality/marketing_campaign.csv')
  if (!existsSync(file)) return console.error(`… skipped: ${file} is not there`)
  const [header, ...lines] = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').trim().split(/\r?\n/)
  const separator = header.includes(';') ? ';' : '\t'
  const names = header.split(separator)
  const rows = lines
    .map(line => Object.fromEntries(line.split(separator).map((value, index) => [names[index], value])))
    .filter(row => row.Income !== '' && Number(row.Income) < 200_000)
  const hash = row => createHash('sha256').update(`income:${row.ID}`).digest('hex')
  const ranks = new Map([...rows].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).map((row, rank) => [row.ID, rank]))
  const folds = rows.map(row => ranks.get(row.ID) % 5)
  const all = names.filter(name => !['ID', 'Income'].includes(name))
  const seen = all.filter(name => name.startsWith('Mnt') || ['Recency', 'Dt_Customer', 'Year_Birth'].includes(name))
  for (const [columns, label, error, width] of [[all, 'all columns', 5426, 17_200], [seen, 'spending, recency, tenure, age', 6356, 20_000]]) {
    const table = rows.map(row => ({ Income: row.Income, ...Object.fromEntries(columns.map(name => [name, row[name]])) }))
    const accuracy = evaluate(`personality-${columns.length}`, table, 'Income', folds)
    const name = `yearly income of customer_personality from ${label}`
    add(`${name}: MAE`, accuracy.meanAbsoluteError, 'currency units', 'best of five Python libraries', error, rows.length)
    add(`${name}: pinball`, accuracy.pinball, 'currency units', undefined, undefined, rows.length)
    add(`${name}: coverage of P10 to P90`, 100 * accuracy.coverage, '%', 'aim', 80, rows.length)
    add(`${name}: width of P10 to P90`, accuracy.width, 'currency units', 'conformalised boosting', width, rows.length)
  }
}

function journey() {
  const folder = join(DATA, 'complete_journey')
  if (!existsSync(folder)) return console.error(`… skipped: ${folder} is not there`)
  const middles = { 'Under 15K': 7.5, '15-24K': 20, '25-34K': 30, '35-49K': 42.5, '50-74K': 62.5, '75-99K': 87.5, '100-124K': 112.5, '125-149K': 137.5, '150-174K': 162.5, '175-199K': 187.5, '200-249K': 225, '250K+': 275 }
  const products = new Map(csv(join(folder, 'products.csv.gz')).map(row => [row.product_id, row]))
  const lines = csv(join(folder, 'transactions_sample.csv.gz')).map(row => ({
    household: row.household_id, basket: row.basket_id, store: row.store_id, week: row.week, value: Number(row.sales_value),
    discount: Number(row.retail_disc) + Number(row.coupon_disc), unit: Number(row.sales_value) / Number(row.quantity),
    ...products.get(row.product_id)
  }))
  const usual = usualPrices(lines)
  const spent = new Map()
  for (const line of lines) {
    const of = spent.get(line.household) ?? { lines: 0, total: 0, baskets: new Set(), stores: new Set(), weeks: new Set(), by: {}, discount: 0, ownBrand: 0, dearness: 0 }
    of.lines++
    of.total += line.value
    of.discount += line.discount
    of.baskets.add(line.basket)
    of.stores.add(line.store)
    of.weeks.add(line.week)
    of.by[line.department] = (of.by[line.department] ?? 0) + line.value
    if (line.brand === 'Private') of.ownBrand += line.value
    if (line.unit > 0 && Number.isFinite(line.unit)) of.dearness += Math.log(line.unit / usual.get(line.product_category))
    spent.set(line.household, of)
  }
  const frequent = ['GROCERY', 'DRUG GM', 'PRODUCE', 'MEAT', 'MEAT-PCKGD', 'DELI', 'PASTRY', 'COSMETICS', 'NUTRITION', 'SPIRITS', 'SEAFOOD']
  const rows = csv(join(folder, 'demographics.csv.gz'))
  const table = rows.map(row => {
    const of = spent.get(row.household_id)
    const features = of && {
      total: of.total, lines: of.lines, baskets: of.baskets.size, stores: of.stores.size, weeks: of.weeks.size, discount: of.discount,
      discountShare: of.discount / of.total, ownBrandShare: of.ownBrand / of.total, dearness: of.dearness / of.lines,
      line: of.total / of.lines, basket: of.total / of.baskets.size,
      ...Object.fromEntries(frequent.map(name => [name, of.by[name] ?? 0]))
    }
    return { income: middles[row.income], age: row.age, ...(features ?? {}) }
  })
  const repeats = [1, 2, 3, 4, 5].map(seed => {
    const order = rows.map((row, index) => [createHash('sha256').update(`${seed}:${row.household_id}`).digest('hex'), index]).sort()
    const folds = new Array(rows.length)
    order.forEach(([, index], rank) => (folds[index] = rank % 5))
    return evaluate(`journey-${seed}`, table, 'income', folds)
  })
  const mean = key => repeats.reduce((sum, accuracy) => sum + accuracy[key], 0) / repeats.length
  const name = 'income band of complete_journey from spending and age, 5 × 5 folds'
  add(`${name}: MAE`, mean('meanAbsoluteError'), 'thousand', 'proportional odds', 31.2, rows.length)
  add(`${name}: pinball`, mean('pinball'), 'thousand', 'proportional odds', 10.2, rows.length)
  add(`${name}: coverage of P10 to P90`, 100 * mean('coverage'), '%', 'aim', 80, rows.length)
}

/** The mean price of a unit in each category, which tells whether a household buys the dearer or the cheaper ones. */
function usualPrices(lines) {
  const sums = new Map()
  for (const { product_category: category, unit } of lines) {
    if (!(unit > 0 && Number.isFinite(unit))) continue
    const of = sums.get(category) ?? { sum: 0, count: 0 }
    of.sum += unit
    of.count++
    sums.set(category, of)
  }
  return new Map([...sums].map(([category, { sum, count }]) => [category, sum / count]))
}

function evaluate(name, table, target, folds) {
  const columns = [...new Set(table.flatMap(row => Object.keys(row)))]
  const quoted = value => (value === undefined ? '' : /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value))
  writeFileSync(join(work, `${name}.csv`), [columns, ...table.map(row => columns.map(column => quoted(row[column])))].map(line => line.join()).join('\n') + '\n')
  writeFileSync(join(work, `${name}-folds.csv`), 'row,fold\n' + folds.map((fold, row) => `${row},${fold}`).join('\n') + '\n')
  const said = execFileSync('ml/bin/vitrina', ['evaluate', 'quantiles', '--table', join(work, `${name}.csv`), '--target', target, '--folds', join(work, `${name}-folds.csv`), '--out', join(work, `${name}-predictions.csv`), '--json'], { encoding: 'utf8' })
  return JSON.parse(said).accuracy
}

function add(name, value, unit, peer, peerValue, rows) {
  results.push({ name, value: Math.round(value * 100) / 100, unit, ...(peer && { peer, peerValue }), command: 'node bench/quality.mjs OUT.json WORK', rows })
}

function csv(file) {
  const [header, ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trim().split(/\r?\n/)
  const names = cells(header)
  return lines.map(line => Object.fromEntries(cells(line).map((value, index) => [names[index], value])))
}

function cells(line) {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell]) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)).slice(0, -1)
}
