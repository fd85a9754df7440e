// Joins the results of the benchmarks into one list and prints it: node bench/report.mjs OUT.json PART.json …
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const [out, ...parts] = process.argv.slice(2)
const results = parts.filter(existsSync).flatMap(part => JSON.parse(readFileSync(part, 'utf8')))
for (const result of results) {
  if (typeof result.name !== 'string' || typeof result.value !== 'number' || typeof result.unit !== 'string' || typeof result.command !== 'string') {
    throw new Error(`Not a result of a benchmark: ${JSON.stringify(result)}`)
  }
}
writeFileSync(out, JSON.stringify(results, null, 2) + '\n')

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 5 })
const rows = results.map(({ name, value, unit, peer, peerValue }) => [
  name, `${number.format(value)} ${unit}`, peer === undefined ? '' : `${peer}: ${peerValue === undefined ? '' : number.format(peerValue)}`
])
const widths = [0, 1, 2].map(column => Math.max(0, ...rows.map(row => row[column].length)))
for (const row of rows) console.log(row.map((cell, column) => cell.padEnd(widths[column])).join('  ').trimEnd())
console.log(`\n${results.length} results in ${out}`)
