// Generates the types of the services' APIs from their OpenAPI documents; with --check it fails where they are stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const check = process.argv.includes('--check')
let stale = 0
const back = new URL('../../back/', import.meta.url)
for (const service of readdirSync(back)) {
  const document = new URL(`${service}/openapi.yaml`, back)
  if (!existsSync(document)) continue
  const file = new URL(`../src/api/generated/${service}.ts`, import.meta.url)
  const types = `// Generated from back/${service}/openapi.yaml by npm run api.\n${astToString(await openapiTS(document))}`
  if (!check) writeFileSync(file, types)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== types) {
    console.error(`src/api/generated/${service}.ts is stale: run make api`)
    stale++
  }
}
process.exit(stale === 0 ? 0 : 1)
