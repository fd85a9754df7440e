// Runs a program and tells the largest resident memory it had, in MiB; nothing where the system does not tell (Linux only).
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

const EVERY = 200

export async function peakMemory(program, options) {
  const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'inherit'] })
  let peak
  // the system keeps the peak itself: what is missed is only a rise in the last moment
  const timer = setInterval(() => (peak = resident(child.pid) ?? peak), EVERY)
  const [status] = await once(child, 'exit')
  clearInterval(timer)
  if (status !== 0) throw new Error(`${program} ${options.join(' ')} ended with status ${status}`)
  return peak
}

/** Nothing for a process that has ended already: its memory is given back before it is gone. */
function resident(process) {
  try {
    const kibibytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${process}/status`, 'utf8'))
    return kibibytes ? Number(kibibytes[1]) / 1024 : undefined
  } catch (gone) {
    if (gone.code === 'ENOENT' || gone.code === 'ESRCH') return undefined
    throw gone
  }
}
