import { expect, it } from 'vitest'
import { granularitiesOf, granularityOf } from './granularity'

it('cuts a period by its length, or as was chosen where that makes sense', () => {
  const month = { from: '2026-10-02', to: '2026-10-31' }
  const year = { from: '2025-11-01', to: '2026-10-31' }
  expect(granularityOf(month, undefined)).toBe('day')
  expect(granularityOf({ from: '2026-08-01', to: '2026-10-31' }, undefined)).toBe('week')
  expect(granularityOf(year, undefined)).toBe('month')
  expect(granularityOf(month, 'week')).toBe('week')
  expect(granularityOf(month, 'month')).toBe('day')
  expect(granularitiesOf({ from: '2024-11-01', to: '2026-10-31' })).toEqual(['week', 'month'])
  expect(granularitiesOf({ from: '2026-10-25', to: '2026-10-31' })).toEqual(['day'])
})
