// All languages have the same messages with the same parameters, none is empty, and every message that the code names exists.
import { readdirSync, readFileSync } from 'node:fs'

const source = new URL('../src/', import.meta.url)
const read = name => flat(JSON.parse(readFileSync(new URL(`i18n/locales/${name}.json`, source), 'utf8')))
const flat = (node, path = '') =>
  typeof node === 'string'
    ? { [path]: node }
    : Object.assign({}, ...Object.entries(node).map(([key, value]) => flat(value, path ? `${path}.${key}` : key)))
const parameters = text => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(match => match[1]))].sort().join()

const english = read('en')
const problems = []
for (const name of ['ru', 'es']) {
  const other = read(name)
  for (const key of Object.keys(english)) {
    if (!other[key]?.trim()) problems.push(`${name} lacks ${key}`)
    else if (parameters(other[key]) !== parameters(english[key])) problems.push(`${name} ${key} has other parameters`)
  }
  for (const key of Object.keys(other)) if (!(key in english)) problems.push(`${name} has ${key}, which English lacks`)
}
const keys = Object.keys(english)
for (const file of readdirSync(source, { recursive: true }).filter(
  name => /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts')
)) {
  const text = readFileSync(new URL(file, source), 'utf8')
  for (const [, key] of text.matchAll(/\bt\(\s*'([\w.-]+)'/g))
    if (!(key in english)) problems.push(`${file} names ${key}, which does not exist`)
  for (const [, start] of text.matchAll(/\bt\(\s*`([\w.-]+)\$\{/g))
    if (!keys.some(key => key.startsWith(start))) problems.push(`${file} names ${start}…, which does not exist`)
}
problems.forEach(problem => console.error(problem))
process.exit(problems.length === 0 ? 0 : 1)
