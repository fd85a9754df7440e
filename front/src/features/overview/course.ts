import type { Trend } from './use-overview'

export interface CoursePoint {
  from: string
  to: string
  /** In minor units. */
  revenue: number
  salesCount: number
  activeCustomers: number
  /** Revenue of the day, week or month that stands at this place in the period compared with. */
  before: number | undefined
  /** Own revenue, mean of the whole weeks or months = 100. */
  index: number | undefined
  /** The same of similar businesses. */
  peersIndex: number | undefined
  /** Similar businesses in minor units, as if they sold as much as the own business on average. */
  peers: number | undefined
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

export function peersOf(trend: Trend) {
  return trend.peers.status === 'published' ? trend.peers : trend.peers.fallback
}

/** Points that are drawn: a week or month that lies in the period in part only would look like a fall. */
function wholePoints(trend: Trend): Trend['points'] {
  const whole = trend.points.filter(({ index }) => index !== undefined)
  return whole.length > 1 ? whole : trend.points
}

/** Like beside like: own weeks beside weeks of similar businesses, which are not known by day. */
export function courseOf(trend: Trend, before: Trend | undefined): CoursePoint[] {
  const points = wholePoints(trend)
  const earlier = before?.granularity === trend.granularity ? wholePoints(before) : []
  const known = trend.granularity === 'day' ? [] : (peersOf(trend)?.points ?? [])
  const indexAt = (from: string) => known.find(span => span.from === from)?.index
  const shared = points.filter(({ from }) => indexAt(from) !== undefined)
  const scale =
    mean(shared.map(({ revenue }) => revenue.amountMinor)) / mean(shared.map(({ from }) => indexAt(from) ?? 0))
  return points.map((point, place) => {
    const peersIndex = indexAt(point.from)
    return {
      from: point.from,
      to: point.to,
      revenue: point.revenue.amountMinor,
      salesCount: point.salesCount,
      activeCustomers: point.activeCustomers,
      before: earlier[place]?.revenue.amountMinor,
      index: point.index,
      peersIndex,
      peers: peersIndex === undefined ? undefined : peersIndex * scale
    }
  })
}
