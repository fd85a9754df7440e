// Quality of the model of a retraining on generated data beside its baseline's, from its manifest: node bench/generated-quality.mjs OUT.json MANIFEST
import { readFileSync, writeFileSync } from 'node:fs'

const [out, manifest] = process.argv.slice(2)
const { metrics, baseline, currency } = JSON.parse(readFileSync(manifest, 'utf8'))
const naive = 'median by age and client category'
const result = (name, value, unit, peerValue, peer = naive) => ({
  name: `monthly income of generated cardholders: ${name}`, value: Math.round(value * 100) / 100, unit, peer, peerValue: Math.round(peerValue * 100) / 100,
  command: 'make retrain DATA=FOLDER', rows: metrics.rows
})
writeFileSync(out, JSON.stringify([
  result('MAE', metrics.meanAbsoluteError / 100, currency, baseline.meanAbsoluteError / 100),
  result('pinball', metrics.pinball / 100, currency, baseline.pinball / 100),
  result('coverage of P10 to P90', 100 * metrics.coverage, '%', 80, 'aim'),
  result('width of P10 to P90', metrics.width / 100, currency, baseline.width / 100)
], null, 2))
