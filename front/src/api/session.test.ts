import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { queries } from './queries'
import { fetchSignedIn } from './client'
import { followOtherTabs, renew, restoreSession, session, signIn, signOut } from './session'

const MARK = 'vitrina-session'
const token = (person: string) => `e30.${btoa(JSON.stringify({ sub: person })).replaceAll('=', '')}.signature`
const answer = (status: number, body?: unknown) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status })
const problem = (status: number, key: string) => answer(status, { type: `urn:vitrina:problem:${key}` })

/** What the services answer now, by method and path; the person is whose cookie the browser has. */
const served = {
  person: 'ana',
  asked: 0,
  renewal: () => answer(201, { accessToken: token(served.person) }),
  ending: () => answer(204)
}
const usual = { ...served }

function serve(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const path = new URL(input instanceof Request ? input.url : input, 'http://localhost').pathname
  if (path.endsWith('/sessions')) return Promise.resolve(answer(201, { accessToken: token(served.person) }))
  if (path.endsWith('/renewals')) return Promise.resolve(served.renewal())
  if (path.endsWith('/current')) return Promise.resolve(served.ending())
  if (path.endsWith('/me')) {
    const bearer = new Headers(init?.headers).get('Authorization') ?? ''
    const { sub } = JSON.parse(atob(bearer.split('.')[1] ?? '')) as { sub: string }
    return Promise.resolve(answer(200, { userId: sub, email: '', displayName: sub, role: 'owner' }))
  }
  served.asked++
  return Promise.resolve(served.asked > 1 ? answer(200, []) : problem(401, 'unauthenticated'))
}

followOtherTabs()

beforeEach(async () => {
  Object.assign(served, usual)
  vi.stubGlobal('fetch', vi.fn(serve))
  await signIn('ana@example.com', 'secret')
  queries.setQueryData(['key-figures'], 'of Ana')
})
afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

const kept = () => queries.getQueryData(['key-figures'])
const otherTab = (newValue: string | null) => window.dispatchEvent(new StorageEvent('storage', { key: MARK, newValue }))

describe('a session', () => {
  it('ends with the word of the service, and with it what was answered', async () => {
    served.renewal = () => problem(401, 'session-ended')
    expect(await renew()).toBe(false)
    expect(session.profile).toBeUndefined()
    expect(kept()).toBeUndefined()
    expect(localStorage.getItem(MARK)).toBeNull()
  })

  it.each([429, 500, 503])('outlives a renewal answered with %d', async status => {
    served.renewal = () => answer(status)
    await expect(renew()).rejects.toMatchObject({ status })
    expect(session.profile?.userId).toBe('ana')
    expect(kept()).toBe('of Ana')
    expect(localStorage.getItem(MARK)).not.toBeNull()
  })

  it('outlives a lost connection and something else that answers', async () => {
    served.renewal = () => new Response('<html>', { status: 200 })
    await expect(renew()).rejects.toMatchObject({ key: 'unreachable' })
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    await expect(renew()).rejects.toMatchObject({ key: 'unreachable' })
    expect(session.profile?.userId).toBe('ana')
  })

  it('goes on with the same person without forgetting what was answered', async () => {
    expect(await renew()).toBe(true)
    expect(kept()).toBe('of Ana')
  })

  it('is that of whoever signed in in another tab, who sees nothing of the one before', async () => {
    served.person = 'boris'
    expect(await renew()).toBe(true)
    expect(session.profile?.userId).toBe('boris')
    expect(kept()).toBeUndefined()
  })

  it('has a request that came too late sent once more', async () => {
    const sent = await fetchSignedIn(new Request('http://localhost/api/metrics/v1/trend'))
    expect([sent.status, served.asked]).toEqual([200, 2])
  })

  it('never sends the request of one person as another', async () => {
    served.person = 'boris'
    const sent = await fetchSignedIn(new Request('http://localhost/api/metrics/v1/trend'))
    expect([sent.status, served.asked]).toEqual([401, 1])
    expect(session.profile?.userId).toBe('boris')
  })

  it('tells on a page load that the service cannot be reached, and goes on later', async () => {
    session.profile = undefined
    served.renewal = () => answer(502)
    await restoreSession()
    expect(session.problem?.key).toBe('unreachable')
    expect(localStorage.getItem(MARK)).not.toBeNull()
    served.renewal = usual.renewal
    await restoreSession()
    expect(session.problem).toBeUndefined()
    expect(session.profile).toMatchObject({ userId: 'ana' })
  })
})

describe('signing out', () => {
  it('forgets the person and the answers', async () => {
    await signOut()
    expect(session.profile).toBeUndefined()
    expect(kept()).toBeUndefined()
    expect(localStorage.getItem(MARK)).toBeNull()
  })

  it('does not pretend where the service has not done it', async () => {
    served.ending = () => answer(500)
    await expect(signOut()).rejects.toMatchObject({ status: 500 })
    expect(session.profile?.userId).toBe('ana')
    expect(localStorage.getItem(MARK)).not.toBeNull()
  })

  it('is noticed by other tabs', () => {
    otherTab(null)
    expect(session.profile).toBeUndefined()
    expect(kept()).toBeUndefined()
  })

  it('and in as somebody else is noticed by other tabs too', async () => {
    served.person = 'boris'
    otherTab('boris')
    await vi.waitFor(() => expect(session.profile?.userId).toBe('boris'))
    expect(kept()).toBeUndefined()
  })
})
