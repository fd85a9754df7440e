import type { components } from '@/api/generated/metrics'
import type { Formats } from '@/format/format'
import type { KeyFigures, Trend } from './use-overview'

type MoneyFigure = components['schemas']['MoneyFigure']
type CountFigure = components['schemas']['CountFigure']
export type Scope = components['schemas']['ComparisonScope']

export interface PeersText {
  text: string
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
  peers: PeersText | undefined
  hidden: { reason: string; wider: PeersText | undefined } | undefined
}

function peersOf(peers: MoneyFigure['peers'] | CountFigure['peers'], formats: Formats): Pick<Tile, 'peers' | 'hidden'> {
  const text = (published: {
    value: number | components['schemas']['Money']
    index: number
    scope: Scope
  }): PeersText => ({
    text:
      typeof published.value === 'number' ? formats.shortCount(published.value) : formats.shortMoney(published.value),
    index: published.index,
    scope: published.scope
  })
  if (peers.status === 'published') return { peers: text(peers), hidden: undefined }
  const wider = peers.fallback === undefined ? undefined : text(peers.fallback)
  return { peers: undefined, hidden: { reason: peers.reason, wider } }
}

function money(key: Tile['key'], figure: MoneyFigure, course: number[], formats: Formats): Tile {
  return {
    key,
    value: figure.value && formats.shortMoney(figure.value),
    full: figure.value && formats.money(figure.value),
    change: figure.previousChange,
    yearChange: figure.lastYearChange,
    course,
    ...peersOf(figure.peers, formats)
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
    ...peersOf(figure.peers, formats)
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
