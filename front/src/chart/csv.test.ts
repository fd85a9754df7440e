import { describe, expect, it } from 'vitest'
import { csv } from './csv'

const columns = [
  { key: 'name', text: 'Outlet' },
  { key: 'revenue', text: 'Revenue', number: true }
]

describe('csv', () => {
  it('has a header and a line for each row, with raw values', () => {
    expect(csv(columns, [{ name: 'Centro', revenue: 12.5 }])).toBe('Outlet,Revenue\r\nCentro,12.5\r\n')
  })

  it('says which currency amounts are in', () => {
    const money = [{ key: 'revenue', text: 'Revenue', number: true, currency: 'HUF' }]
    expect(csv(money, [{ revenue: 12.5 }])).toBe('Revenue (HUF)\r\n12.5\r\n')
  })

  it('quotes what needs it and leaves out what is hidden', () => {
    expect(csv(columns, [{ name: 'A "B", C', revenue: undefined }])).toBe('Outlet,Revenue\r\n"A ""B"", C",\r\n')
  })

  it('lets no text become a formula in a spreadsheet, but keeps negative numbers', () => {
    expect(csv(columns, [{ name: '=1+1', revenue: -2 }])).toBe("Outlet,Revenue\r\n'=1+1,-2\r\n")
  })
})
