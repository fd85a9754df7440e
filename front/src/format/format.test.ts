import { describe, expect, it } from 'vitest'
import { formats, fromMajorUnits, inMajorUnits, plusDays } from './format'

describe('formats', () => {
  it('writes money in the language and currency of the reader', () => {
    expect(formats('en').money({ amountMinor: 123456, currency: 'EUR' })).toBe('€1,234.56')
    expect(formats('es').money({ amountMinor: 123456, currency: 'EUR' }).replace(/\s/g, ' ')).toBe('1234,56 €')
  })

  it('shortens money from ten thousand on', () => {
    expect(formats('en').shortMoney({ amountMinor: 999_900, currency: 'EUR' })).toBe('€9,999.00')
    expect(formats('en').shortMoney({ amountMinor: 1_234_500, currency: 'EUR' })).toBe('€12.3K')
  })

  it('counts the minor units that each currency has', () => {
    expect(formats('en').money({ amountMinor: 1234, currency: 'JPY' })).toBe('¥1,234')
    expect(formats('en').money({ amountMinor: 1234, currency: 'KWD' }).replace(/\s/g, ' ')).toBe('KWD 1.234')
    expect(inMajorUnits({ amountMinor: 1234, currency: 'JPY' })).toBe(1234)
    expect(fromMajorUnits(12.34, 'EUR')).toEqual({ amountMinor: 1234, currency: 'EUR' })
  })

  it.each([
    ['ISK', 1],
    ['CLP', 1],
    ['HUF', 100],
    ['COP', 100],
    ['IDR', 100],
    ['PKR', 100],
    ['USD', 100],
    ['IQD', 1000],
    ['TND', 1000],
    ['CLF', 10_000]
  ])('counts minor units of %s by ISO 4217, not by how many decimals people write: %d to one', (currency, units) => {
    expect(inMajorUnits({ amountMinor: 5 * units, currency })).toBe(5)
    expect(fromMajorUnits(5, currency)).toEqual({ amountMinor: 5 * units, currency })
  })

  it('gives a change its sign, and none to no change', () => {
    expect(formats('en').change(0.0512)).toBe('+5.1%')
    expect(formats('en').change(0)).toBe('0%')
  })

  it('counts days in UTC, whatever the zone of the browser', () => {
    expect(plusDays('2026-03-28', 2)).toBe('2026-03-30')
    expect(plusDays('2026-01-01', -1)).toBe('2025-12-31')
    expect(formats('en').date('2026-03-01')).toBe('Mar 1, 2026')
  })
})
