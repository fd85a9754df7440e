import createClient, { type Middleware } from 'openapi-fetch'
import type { paths as AuthPaths } from './generated/auth'
import type { paths as MerchantsPaths } from './generated/merchants'
import type { paths as MetricsPaths } from './generated/metrics'
import type { paths as PurchasingPowerPaths } from './generated/purchasing-power'
import { ApiProblem } from './problem'
import { bearer, renew, session } from './session'

/** Sends with the access token; where that has expired it is renewed and the request is sent once more, but never as somebody else. */
export async function fetchSignedIn(request: Request): Promise<Response> {
  const who = session.profile?.userId
  const again = request.clone()
  const answer = await sent(request)
  return answer.status === 401 && (await renew()) && session.profile?.userId === who ? sent(again) : answer
}

async function sent(request: Request): Promise<Response> {
  for (const [name, value] of Object.entries(bearer())) request.headers.set(name, value)
  try {
    return await fetch(request)
  } catch {
    throw new ApiProblem(0, 'unreachable')
  }
}

const problems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok) throw ApiProblem.of(response.status, await response.json().catch(() => undefined))
  }
}

function client<Paths extends object>() {
  const made = createClient<Paths>({ baseUrl: window.location.origin, fetch: fetchSignedIn })
  made.use(problems)
  return made
}

export const auth = client<AuthPaths>()
export const merchants = client<MerchantsPaths>()
export const metrics = client<MetricsPaths>()
export const purchasingPower = client<PurchasingPowerPaths>()

/** The content of an answer; problems have been thrown before. */
export function content<T>(answer: { data?: T }): T {
  if (answer.data === undefined) throw new ApiProblem(0, 'internal')
  return answer.data
}
