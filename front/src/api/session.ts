import { reactive } from 'vue'
import type { components } from './generated/auth'
import { ApiProblem } from './problem'

export type Profile = components['schemas']['Profile']
type Tokens = components['schemas']['AccessTokenAnswer']

/** Who is signed in. The access token is kept in memory only; what renews it is a cookie that scripts cannot read. */
export const session = reactive<{ profile: Profile | undefined }>({ profile: undefined })

let accessToken: string | undefined
let renewal: Promise<boolean> | undefined

export function isSignedIn(): boolean {
  return session.profile !== undefined
}

export function bearer(): Record<string, string> {
  return accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` }
}

async function send(path: string, method: string, body?: unknown): Promise<Response> {
  const init: RequestInit = { method, headers: { 'Content-Type': 'application/json', ...bearer() } }
  if (body !== undefined) init.body = JSON.stringify(body)
  try {
    return await fetch(`/api/auth/v1${path}`, init)
  } catch {
    throw new ApiProblem(0, 'unreachable')
  }
}

async function expectOk(answer: Response): Promise<Response> {
  if (!answer.ok) throw ApiProblem.of(answer.status, await answer.json().catch(() => undefined))
  return answer
}

async function takeIn(answer: Response): Promise<void> {
  accessToken = ((await answer.json()) as Tokens).accessToken
  session.profile = (await (await expectOk(await send('/me', 'GET'))).json()) as Profile
  markSession(true)
}

export async function signIn(email: string, password: string): Promise<void> {
  await takeIn(await expectOk(await send('/sessions', 'POST', { email, password })))
}

/** Renews the access token; many that ask at once share one renewal. */
export function renew(): Promise<boolean> {
  renewal ??= renewOnce().finally(() => (renewal = undefined))
  return renewal
}

async function renewOnce(): Promise<boolean> {
  const answer = await send('/sessions/renewals', 'POST')
  if (!answer.ok) {
    accessToken = undefined
    session.profile = undefined
    return false
  }
  if (session.profile === undefined) await takeIn(answer)
  else accessToken = ((await answer.json()) as Tokens).accessToken
  return true
}

const MARK = 'vitrina-session'

/** Remembers that there is a session to renew, so that a first visit asks for none. */
export function markSession(open: boolean): void {
  if (open) localStorage.setItem(MARK, 'open')
  else localStorage.removeItem(MARK)
}

/** Goes on with the session of an earlier visit, where there is one. */
export async function restoreSession(): Promise<void> {
  if (localStorage.getItem(MARK) === null) return
  try {
    if (!(await renew())) markSession(false)
  } catch (cause) {
    if (!(cause instanceof ApiProblem)) throw cause
  }
}

export async function signOut(): Promise<void> {
  await send('/sessions/current', 'DELETE')
  accessToken = undefined
  session.profile = undefined
  markSession(false)
}
