import { describe, expect, it } from 'vitest'
import { formats } from '@/format/format'
import { notices } from './notices'
import { tiles } from './tiles'
import type { KeyFigures, Trend } from './use-overview'

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const period = { from: '2026-10-02', to: '2026-10-31' }
const scope = {
  categoryGroup: 'restaurants',
  areaLevel: 'region',
  area: 'Ribera Alta',
  areaName: 'Ribera Alta',
  periodLevel: 'month',
  from: '2026-10-01',
  to: '2026-10-31',
  peersAtLeast: 20
} as const
const nothing = { status: 'suppressed', reason: 'no-data' } as const

const figures: KeyFigures = {
  period,
  previousPeriod: period,
  lastYearPeriod: period,
  dataFrom: '2024-11-01',
  dataTo: '2026-10-31',
  revenue: {
    value: euro(503_860),
    previousChange: 0.0142,
    peers: { status: 'published', value: euro(140_800), index: 183.8, scope }
  },
  salesCount: {
    value: 564,
    peers: {
      status: 'suppressed',
      reason: 'dominant-peer',
      fallback: { status: 'published', value: 54, index: 544, scope }
    }
  },
  meanTicket: { peers: nothing },
  activeCustomers: { value: 517, peers: nothing }
}

function week(from: string, amountMinor: number, index?: number): Trend['points'][number] {
  const point = { from, to: from, revenue: euro(amountMinor), salesCount: amountMinor / 100, activeCustomers: 1 }
  return index === undefined ? point : { ...point, index }
}

describe('tiles', () => {
  const [revenue, sales, ticket] = tiles(figures, undefined, formats('en'))

  it('show a published comparison', () => {
    expect(revenue).toMatchObject({ value: '€5,038.60', change: 0.0142, peers: { index: 183.8 }, hidden: undefined })
  })

  it('offer the wider comparison in place of a hidden one, never a zero', () => {
    expect(sales).toMatchObject({ peers: { index: 544 }, hidden: 'dominant-peer' })
  })

  it('draw no week that lies in the period in part only', () => {
    const points = [week('2026-10-02', 100), week('2026-10-05', 700, 97), week('2026-10-12', 800, 103)]
    const [first, second] = tiles(figures, { granularity: 'week', points, peers: nothing }, formats('en'))
    expect(first?.course).toEqual([700, 800])
    expect(second?.course).toEqual([7, 8])
  })

  it('leave out what does not exist', () => {
    expect(ticket).toMatchObject({
      value: undefined,
      change: undefined,
      peers: undefined,
      hidden: 'no-data'
    })
  })
})

describe('notices', () => {
  it('are told once for all figures that share them', () => {
    expect(notices(tiles(figures, undefined, formats('en')))).toEqual([
      { figures: ['revenue'], reason: undefined, scope },
      { figures: ['salesCount'], reason: 'dominant-peer', scope },
      { figures: ['meanTicket', 'activeCustomers'], reason: 'no-data', scope: undefined }
    ])
  })
})
