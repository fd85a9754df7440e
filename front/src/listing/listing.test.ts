import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import ListPager from './ListPager.vue'
import ListSearch from './ListSearch.vue'
import NothingFound from './NothingFound.vue'
import SortHeader from './SortHeader.vue'
import { useListing } from './use-listing'

const Page = defineComponent(() => {
  const listing = useListing('name')
  return () => [
    h(ListSearch, { listing, label: 'Search', count: '120 merchants' }),
    h(
      'table',
      h(
        'thead',
        h(
          'tr',
          ['name', 'area'].map(by => h(SortHeader, { listing, by }, () => by))
        )
      )
    ),
    h(ListPager, { listing, total: 120 }),
    h(NothingFound, { listing })
  ]
})

async function opened(address: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: Page }] })
  await router.push(address)
  return { router, page: mount(Page, { global: { plugins: [router] } }) }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('a long list', () => {
  it('is searched when somebody has paused, from the first row on', async () => {
    const { router, page } = await opened('/?skip=50')
    await page.get('input').setValue('ca')
    await page.get('input').setValue(' café ')
    expect(router.currentRoute.value.query).toEqual({ skip: '50' })
    await vi.advanceTimersByTimeAsync(250)
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ search: 'café' })
  })

  it('shows what the address says, also when it changes', async () => {
    const { router, page } = await opened('/?search=casa')
    expect(page.get('input').element.value).toBe('casa')
    await router.push('/')
    expect(page.get('input').element.value).toBe('')
  })

  it('is sorted by a column, then the other way round, and says so', async () => {
    const { page } = await opened('/?skip=50')
    const order = () => page.findAll('th').map(head => head.attributes('aria-sort'))
    expect(order()).toEqual(['ascending', 'none'])
    await page.findAll('th button')[1]?.trigger('click')
    await flushPromises()
    expect(order()).toEqual(['none', 'ascending'])
    await page.findAll('th button')[1]?.trigger('click')
    await flushPromises()
    expect(order()).toEqual(['none', 'descending'])
  })

  it('is paged through to its ends', async () => {
    const { page } = await opened('/?skip=50')
    expect(page.get('nav').text()).toContain('51–100 of 120')
    const [previous, next] = page.findAll('nav button')
    await next?.trigger('click')
    await flushPromises()
    expect(page.get('nav').text()).toContain('101–120 of 120')
    expect(next?.attributes('disabled')).toBeDefined()
    await previous?.trigger('click')
    await flushPromises()
    expect(page.get('nav').text()).toContain('51–100 of 120')
  })

  it('leads back from a search that finds nothing', async () => {
    const { router, page } = await opened('/?search=nobody&sort=-area')
    expect(page.text()).toContain('Nothing found for “nobody”.')
    await page.findAll('button').at(-1)?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ sort: '-area' })
  })
})
