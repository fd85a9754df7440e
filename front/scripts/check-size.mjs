// The JavaScript that a first visit loads before it shows something, gzip: the entry and its static imports, and those of the page.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const LIMIT = 150_000
const dist = new URL('../dist/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const entry = Object.keys(manifest).find(key => manifest[key].isEntry)

function files(key, found = new Set()) {
  const chunk = manifest[key]
  if (!found.has(chunk.file)) {
    found.add(chunk.file)
    for (const imported of chunk.imports ?? []) files(imported, found)
  }
  return found
}

let failed = false
for (const page of ['src/features/sign-in/SignInView.vue', 'src/features/overview/OverviewView.vue']) {
  const loaded = files(entry)
  files(page, loaded)
  const bytes = [...loaded].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0)
  console.log(`${page}: ${(bytes / 1000).toFixed(1)} kB of JavaScript (gzip), at most ${LIMIT / 1000}`)
  failed ||= bytes > LIMIT
}
process.exit(failed ? 1 : 0)
