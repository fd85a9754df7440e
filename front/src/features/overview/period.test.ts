import { describe, expect, it } from 'vitest'
import { earliestFor, periodOf, presetOf, presets } from './period'

describe('the period of an address', () => {
  it('is taken as it stands, up to three years', () => {
    expect(periodOf('2026-09-01', '2026-09-01')).toEqual({ from: '2026-09-01', to: '2026-09-01' })
    expect(periodOf('2023-11-01', '2026-10-31')).toEqual({ from: '2023-11-01', to: '2026-10-31' })
    expect(periodOf('2024-02-29', '2027-02-27')).toEqual({ from: '2024-02-29', to: '2027-02-27' })
  })

  it.each([
    ['a date that does not exist', '2026-02-30', '2026-03-10'],
    ['a month that does not exist', '2026-13-01', '2026-12-10'],
    ['something else than a date', 'yesterday', '2026-03-10'],
    ['an end before the start', '2026-03-10', '2026-03-09'],
    ['more than three years', '2023-11-01', '2026-11-01'],
    ['more than three years from a leap day', '2024-02-29', '2027-02-28'],
    ['a year that no service takes', '0001-01-01', '0001-01-02'],
    ['a start alone', '2026-03-10', undefined],
    ['an end alone', undefined, '2026-03-10']
  ])('is the usual one in place of %s', (_what, from, to) => {
    expect(periodOf(from, to)).toBeUndefined()
  })

  it('begins at most three years before it ends', () => {
    expect(earliestFor('2026-10-31')).toBe('2023-11-01')
    expect(periodOf(earliestFor('2026-10-31'), '2026-10-31')).toBeDefined()
    expect(earliestFor('')).toBe('1970-01-01')
  })
})

describe('a ready-made period', () => {
  it('ends with the data and is known again by its dates', () => {
    const ready = presets('2026-10-31')
    expect(ready.last30).toEqual({ from: '2026-10-02', to: '2026-10-31' })
    expect(ready.thisMonth).toEqual({ from: '2026-10-01', to: '2026-10-31' })
    expect(ready.lastMonth).toEqual({ from: '2026-09-01', to: '2026-09-30' })
    expect(presets('2026-01-15').lastMonth).toEqual({ from: '2025-12-01', to: '2025-12-31' })
    expect(presetOf(ready.last90, '2026-10-31')).toBe('last90')
    expect(presetOf(ready.last90, '2026-10-30')).toBeUndefined()
  })
})
