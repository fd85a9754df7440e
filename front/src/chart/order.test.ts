import { describe, expect, it } from 'vitest'
import { inOrder, nextOrder } from './order'

const rows = [
  { name: 'Outlet 10', change: 0.1 },
  { name: 'Outlet 9', change: undefined },
  { name: 'ábaco', change: -0.2 }
]
const names = (key: string, descending: boolean) => inOrder(rows, { key, descending }, 'es').map(({ name }) => name)

describe('the order of a table', () => {
  it('is that of the language for texts, by value for numbers, with what is missing last', () => {
    expect(names('name', false)).toEqual(['ábaco', 'Outlet 9', 'Outlet 10'])
    expect(names('change', true)).toEqual(['Outlet 10', 'ábaco', 'Outlet 9'])
    expect(names('change', false)).toEqual(['ábaco', 'Outlet 10', 'Outlet 9'])
  })

  it('turns round, and begins with the largest number or with A', () => {
    const byRevenue = nextOrder({ key: 'name', descending: false }, { key: 'revenue', text: '', number: true })
    expect(byRevenue).toEqual({ key: 'revenue', descending: true })
    expect(nextOrder(byRevenue, { key: 'revenue', text: '', number: true })).toEqual({
      key: 'revenue',
      descending: false
    })
  })
})
