import type { components } from '@/api/generated/metrics'
import type { Formats } from '@/format/format'
import type { KeyFigures, Trend } from './use-overview'

type MoneyFigure = components['schemas']['MoneyFigure']
type CountFigure = components['schemas']['CountFigure']
export type Scope = components['schemas']['ComparisonScope']

export interface Peers {
  /** The own figure, similar businesses = 100. */
  index: number
  scope: Scope
}

/** One tile: a figure, how it has changed, its course and its peers. */
export interface Tile {
  key: 'revenue' | 'salesCount' | 'meanTicket' | 'activeCustomers'
  value: string | undefined
  full: string | undefined
  change: number | undefined
  yearChange: number | undefined
  course: number[]
  /** Similar businesses, or where they are hidden the wider group that is shown instead. */
  peers: Peers | undefined
  /** Why similar businesses are hidden. */
  hidden: string | undefined
}

function peersOf(peers: MoneyFigure['peers'] | CountFigure['peers']): Pick<Tile, 'peers' | 'hidden'> {
  const shown = peers.status === 'published' ? peers : peers.fallback
  return {
    peers: shown && { index: shown.index, scope: shown.scope },
    hidden: peers.status === 'suppressed' ? peers.reason : undefined
  }
}

function money(key: Tile['key'], figure: MoneyFigure, course: number[], formats: Formats): Tile {
  return {
    key,
    value: figure.value && formats.shortMoney(figure.value),
    full: figure.value && formats.money(figure.value),
    change: figure.previousChange,
    yearChange: figure.lastYearChange,
    course,
    ...peersOf(figure.peers)
  }
}

function count(key: Tile['key'], figure: CountFigure, course: number[], formats: Formats): Tile {
  const value = figure.value
  return {
    key,
    value: value === undefined ? undefined : formats.shortCount(value),
    full: value === undefined ? undefined : formats.count(value),
    change: figure.previousChange,
    yearChange: figure.lastYearChange,
    course,
    ...peersOf(figure.peers)
  }
}

export function tiles(figures: KeyFigures, trend: Trend | undefined, formats: Formats): Tile[] {
  // a week or month that lies in the period in part only would look like a fall
  const points = (trend?.points ?? []).filter(point => point.index !== undefined)
  return [
    money(
      'revenue',
      figures.revenue,
      points.map(point => point.revenue.amountMinor),
      formats
    ),
    count(
      'salesCount',
      figures.salesCount,
      points.map(point => point.salesCount),
      formats
    ),
    money(
      'meanTicket',
      figures.meanTicket,
      points.flatMap(point => point.meanTicket?.amountMinor ?? []),
      formats
    ),
    count(
      'activeCustomers',
      figures.activeCustomers,
      points.map(point => point.activeCustomers),
      formats
    )
  ]
}
