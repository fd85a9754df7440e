import { reactive } from 'vue'
import type { components } from './generated/auth'
import { ApiProblem } from './problem'

export type Profile = components['schemas']['Profile']
type Tokens = components['schemas']['AccessTokenAnswer']

/**
 * Who is signed in, and why an earlier session could not be gone on with. The access token is kept in memory only; what renews it is a
 * cookie that scripts cannot read.
 */
export const session = reactive<{ profile: Profile | undefined; problem: ApiProblem | undefined }>({
  profile: undefined,
  problem: undefined
})

const PATIENCE = 30_000
let accessToken: string | undefined
let renewal: Promise<boolean> | undefined

export function isSignedIn(): boolean {
  return session.profile !== undefined
}

export function bearer(): Record<string, string> {
  return accessToken === undefined ? {} : { Authorization: `Bearer ${accessToken}` }
}

async function send(path: string, method: string, headers = {}, body?: unknown): Promise<Response> {
  const signal = AbortSignal.timeout(PATIENCE) // rather a word than an empty page that waits
  const init: RequestInit = { method, headers: { 'Content-Type': 'application/json', ...headers }, signal }
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

async function read<T>(answer: Response): Promise<T> {
  try {
    return (await answer.json()) as T
  } catch {
    throw new ApiProblem(answer.status, 'unreachable') // something else than the service has answered
  }
}

async function takeIn(token: string): Promise<void> {
  const answer = await expectOk(await send('/me', 'GET', { Authorization: `Bearer ${token}` }))
  const profile = await read<Profile>(answer)
  accessToken = token
  session.profile = profile
  session.problem = undefined
  mark(profile.userId)
}

export async function signIn(email: string, password: string): Promise<void> {
  const answer = await expectOk(await send('/sessions', 'POST', {}, { email, password }))
  await takeIn((await read<Tokens>(answer)).accessToken)
}

/**
 * Renews the access token; many that ask at once share one renewal. Only the service's word that the session is over ends it.
 *
 * @throws ApiProblem where nothing is known about the session: no answer, or one that says nothing about it
 */
export function renew(): Promise<boolean> {
  renewal ??= renewOnce().finally(() => (renewal = undefined))
  return renewal
}

async function renewOnce(): Promise<boolean> {
  const answer = await send('/sessions/renewals', 'POST')
  if (answer.status === 401) {
    end()
    return false
  }
  const { accessToken: token } = await read<Tokens>(await expectOk(answer))
  // the cookie is shared by all tabs: somebody else may have signed in in another one
  if (session.profile === undefined || personOf(token) !== session.profile.userId) await takeIn(token)
  else accessToken = token
  return true
}

/** Whom a token is for, or nothing where it cannot be read. */
function personOf(token: string): unknown {
  try {
    const claims = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/')
    return (JSON.parse(atob(claims)) as { sub?: unknown }).sub
  } catch {
    return undefined
  }
}

const MARK = 'vitrina-session'

/** Remembers whose session there is to renew, so that a first visit asks for none and other tabs notice who comes and goes. */
function mark(userId: string | undefined): void {
  if (userId === undefined) localStorage.removeItem(MARK)
  else localStorage.setItem(MARK, userId)
}

function end(): void {
  accessToken = undefined
  session.profile = undefined
  mark(undefined)
}

/** Goes on with the session of an earlier visit, where there is one. */
export async function restoreSession(): Promise<void> {
  session.problem = undefined
  if (localStorage.getItem(MARK) === null) return
  try {
    await renew()
  } catch (cause) {
    if (!(cause instanceof ApiProblem)) throw cause
    session.problem = cause
  }
}

/** @throws ApiProblem where the session may not have ended */
export async function signOut(): Promise<void> {
  const answer = await send('/sessions/current', 'DELETE')
  if (answer.status !== 401) await expectOk(answer)
  end()
}

/** Ends the session that another tab has ended, and goes on as whoever has signed in there. */
export function followOtherTabs(): void {
  window.addEventListener('storage', ({ key, newValue }) => {
    if (key !== MARK || session.profile === undefined) return
    if (newValue === null) end()
    else if (newValue !== session.profile.userId) renew().catch(() => undefined) // the next request tries again
  })
}
