import { describe, expect, it } from 'vitest'
import { courseOf } from './course'
import type { Trend } from './use-overview'

const scope = {
  categoryGroup: 'restaurants',
  areaLevel: 'region',
  area: 'Ribera Alta',
  areaName: 'Ribera Alta',
  periodLevel: 'week',
  from: '2026-10-05',
  to: '2026-10-18',
  peersAtLeast: 20
} as const

function point(from: string, amountMinor: number, index?: number): Trend['points'][number] {
  const made = { from, to: from, revenue: { amountMinor, currency: 'EUR' }, salesCount: 1, activeCustomers: 1 }
  return index === undefined ? made : { ...made, index }
}

function trend(granularity: Trend['granularity'], points: Trend['points']): Trend {
  const peers = [
    { from: '2026-10-05', to: '2026-10-11', index: 90 },
    { from: '2026-10-12', to: '2026-10-18', index: 110 }
  ]
  return { granularity, points, peers: { status: 'published', scope, points: peers, gaps: [] } }
}

describe('the course of revenue', () => {
  const weeks = trend('week', [point('2026-10-02', 50), point('2026-10-05', 300, 75), point('2026-10-12', 500, 125)])

  it('has whole weeks only, beside similar businesses of the same size', () => {
    expect(courseOf(weeks, undefined)).toMatchObject([
      { from: '2026-10-05', revenue: 300, peersIndex: 90, peers: 360 },
      { from: '2026-10-12', revenue: 500, peersIndex: 110, peers: 440 }
    ])
  })

  it('never sets own days beside weeks of similar businesses', () => {
    const days = trend('day', [point('2026-10-05', 300, 75), point('2026-10-12', 500, 125)])
    expect(courseOf(days, undefined).every(({ peers }) => peers === undefined)).toBe(true)
  })

  it('has the revenue of the period before at the same place', () => {
    const before = trend('week', [point('2026-09-21', 200, 80), point('2026-09-28', 250, 120)])
    expect(courseOf(weeks, before).map(({ before }) => before)).toEqual([200, 250])
    expect(courseOf(weeks, trend('day', before.points)).map(({ before }) => before)).toEqual([undefined, undefined])
  })
})
