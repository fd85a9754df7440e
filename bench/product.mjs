// Starts the product twice on an empty home folder and measures what a user notices: node bench/product.mjs OUT.json
// First and second start to a working sign-in, memory after it, requests a second for a merchant's year by day.
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answerOf, load } from './load.mjs'

const [out] = process.argv.slice(2)
const home = mkdtempSync(join(tmpdir(), 'vitrina-bench.'))
const port = await freePort()
const base = `http://localhost:${port}`
const results = []

/** Of the demonstration's bank. The others' figures are over 3.3 million rows. */
const DEMO_TRANSACTIONS = 600_000

try {
  const first = await start()
  results.push(result('first start of make run, training included, to a sign-in', first.seconds, 's', 'aim', 60))
  const token = await signIn()
  await answerOf(`${base}/api/metrics/v1/key-figures`, token)
  results.push(result('memory of the product with PostgreSQL after a sign-in', memoryMiB(first.process.pid), 'MiB', 'Superset', 472))
  await measureRequests(token)
  await stop(first.process)
  const second = await start()
  await signIn()
  results.push(result('second start of make run to a sign-in', second.seconds, 's', 'Superset', 4.8))
  results.push(result('memory after the second start and a sign-in', memoryMiB(second.process.pid), 'MiB', 'aim', 700))
  await stop(second.process)
} finally {
  rmSync(home, { recursive: true, force: true })
}
writeFileSync(out, JSON.stringify(results, null, 2))

async function measureRequests(token) {
  const figures = JSON.parse((await answerOf(`${base}/api/metrics/v1/key-figures`, token)).body)
  const days = Array.from({ length: 300 }, (_, back) => new Date(Date.parse(figures.dataTo) - back * 86_400_000))
  const day = date => date.toISOString().slice(0, 10)
  const year = to => `${base}/api/metrics/v1/trend?granularity=day&from=${day(new Date(to - 364 * 86_400_000))}&to=${day(to)}`
  const fresh = await load(days.map(year), { token, connections: 32, requests: days.length })
  results.push(result("a merchant's year by day, first answer, 32 connections", fresh.perSecond, 'requests/s', 'bare Netty and pgjdbc', 629))
  results.push(result("a merchant's year by day, first answer, p99", fresh.p99, 'ms', 'FastAPI and asyncpg', 260))
  const again = await load([year(days[0])], { token, connections: 32, requests: 20_000 })
  results.push(result("a merchant's year by day, repeated, 32 connections", again.perSecond, 'requests/s', 'bare Netty and pgjdbc', 629))
  results.push(result("a merchant's year by day, repeated, p99", again.p99, 'ms', 'FastAPI and asyncpg', 260))
}

function result(name, value, unit, peer, peerValue) {
  return { name, value: Math.round(value * 10) / 10, unit, peer, peerValue, command: 'node bench/product.mjs OUT.json', rows: DEMO_TRANSACTIONS }
}

/** The product and the seconds from the command to a working sign-in. */
function start() {
  const begun = performance.now()
  const process = spawn('make', ['run', `PORT=${port}`, `HOME_DIR=${home}`], { stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  return new Promise((resolve, reject) => {
    let said = ''
    const look = chunk => {
      said += chunk
      if (said.includes(`Vitrina is ready at ${base}`)) resolve({ process, seconds: (performance.now() - begun) / 1000 })
    }
    process.stdout.on('data', look)
    process.stderr.on('data', look)
    process.on('exit', status => reject(new Error(`The product ended with ${status}:\n${said.slice(-2000)}`)))
  })
}

function stop(started) {
  return new Promise(resolve => {
    started.removeAllListeners('exit')
    started.on('exit', resolve)
    process.kill(-started.pid, 'SIGINT')
  })
}

async function signIn() {
  const [who] = JSON.parse(readFileSync(join(home, 'demo-sign-ins.json'), 'utf8'))
  const answer = await fetch(`${base}/api/auth/v1/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: who.email, password: who.password })
  })
  if (answer.status !== 201) throw new Error(`The sign-in was answered ${answer.status}`)
  return (await answer.json()).accessToken
}

/** Proportional set size of a process and all that it started: shared pages are counted once. */
function memoryMiB(root) {
  const children = new Map()
  for (const name of readdirSync('/proc').filter(entry => /^\d+$/.test(entry))) {
    const parent = ofProcess(`/proc/${name}/stat`, text => Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[1]))
    if (parent !== undefined) children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const tree = [root]
  for (let next = 0; next < tree.length; next++) tree.push(...(children.get(tree[next]) ?? []))
  const sizes = tree.map(pid => ofProcess(`/proc/${pid}/smaps_rollup`, text => Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)) ?? 0)
  return sizes.reduce((sum, size) => sum + size, 0) / 1024
}

/** What a file of /proc says, or undefined where the process has ended meanwhile. */
function ofProcess(file, read) {
  try {
    return read(readFileSync(file, 'utf8'))
  } catch (cause) {
    if (cause.code === 'ENOENT' || cause.code === 'ESRCH') return undefined
    throw cause
  }
}

function freePort() {
  return new Promise(resolve => {
    const server = createServer().listen(0, () => {
      const { port: free } = server.address()
      server.close(() => resolve(free))
    })
  })
}
