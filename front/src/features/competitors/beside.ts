import type { components } from '@/api/generated/metrics'
import type { Money } from '@/format/format'
import type { Scope, Tile } from '@/features/overview/tiles'
import type { KeyFigures } from '@/features/overview/use-overview'

type Peers = components['schemas']['MoneyPeers'] | components['schemas']['CountPeers']

/** An own figure beside that of similar businesses over the same dates. */
export interface Beside {
  key: Tile['key']
  /** The mean of similar businesses; nothing where it is hidden, with no wider group to show. */
  mean: Money | number | undefined
  /** The own figure, similar businesses = 100. */
  index: number | undefined
  scope: Scope | undefined
}

function beside(key: Tile['key'], peers: Peers): Beside {
  const shown = peers.status === 'published' ? peers : peers.fallback
  return { key, mean: shown?.value, index: shown?.index, scope: shown?.scope }
}

export function besideSimilar({ revenue, salesCount, meanTicket, activeCustomers }: KeyFigures): Beside[] {
  return [
    beside('revenue', revenue.peers),
    beside('salesCount', salesCount.peers),
    beside('meanTicket', meanTicket.peers),
    beside('activeCustomers', activeCustomers.peers)
  ]
}
