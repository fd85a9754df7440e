import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import OutletList from './OutletList.vue'

const items = Array.from({ length: 1000 }, (_, place) => ({
  outletId: `o${place}`,
  name: `Outlet ${place}`,
  areaName: place === 7 ? 'Puerto' : 'Centro',
  revenue: { amountMinor: 100 * place, currency: 'EUR' },
  share: 0.001,
  salesCount: 1000 - place,
  activeCustomers: 1
}))
const opened = () => mount(OutletList, { props: { items } })
const names = (list: ReturnType<typeof opened>) => list.findAll('tbody th').map(name => name.text())

describe('the list of a thousand outlets', () => {
  it('begins with the most revenue and shows more on demand', async () => {
    const list = opened()
    expect(names(list)).toHaveLength(50)
    expect(names(list)[0]).toBe('Outlet 999')
    await list.findAll('button').at(-1)?.trigger('click')
    expect(names(list)).toHaveLength(100)
  })

  it('is searched by name and area', async () => {
    const list = opened()
    await list.get('input').setValue('puerto')
    expect(names(list)).toEqual(['Outlet 7'])
    await list.get('input').setValue('nowhere')
    expect(list.text()).toContain('No outlet matches')
  })

  it('is sorted by any column, and says by which', async () => {
    const list = opened()
    const heading = list.findAll('thead th').find(column => column.text() === 'Sales')
    await heading?.get('button').trigger('click')
    expect(names(list)[0]).toBe('Outlet 0')
    expect(heading?.attributes('aria-sort')).toBe('descending')
  })
})
