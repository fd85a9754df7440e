import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query'
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { ApiProblem } from '@/api/problem'
import OverviewView from './OverviewView.vue'

interface Asked {
  from?: string
  to?: string
  granularity?: string
}

const euro = { amountMinor: 100, currency: 'EUR' }
const hidden = { status: 'suppressed', reason: 'no-data' }
const data = { dataFrom: '2024-11-01', dataTo: '2026-10-31' }
const asked: [string, Asked][] = []
const state = { failing: false, sales: 3, channels: 2 }

function figures({ from = '2026-10-02', to = '2026-10-31' }: Asked) {
  const period = { from, to }
  const figure = { value: euro, peers: hidden }
  const counted = { value: state.sales, peers: hidden }
  const all = { revenue: figure, salesCount: counted, meanTicket: figure, activeCustomers: counted }
  return { period, previousPeriod: period, lastYearPeriod: period, ...data, ...all }
}

const sold = () => ({
  revenue: { ...euro, amountMinor: 100 * state.sales },
  salesCount: state.sales,
  activeCustomers: 2
})
const answers: Record<string, (query: Asked) => unknown> = {
  'key-figures': query => {
    if (state.failing) throw new ApiProblem(404, 'not-found')
    return figures(query)
  },
  trend: ({ from, to }) => ({ granularity: 'day', points: [{ from, to, ...sold() }], peers: hidden }),
  'outlet-figures': () => ({
    items: ['a', 'b'].map(outletId => ({ outletId, name: outletId, areaName: 'A', share: 0.5, ...sold() }))
  }),
  'channel-figures': () => ({
    items: [
      { channel: 'pos', share: -0.2, ...sold() },
      { channel: 'online', share: 1.2, ...sold() }
    ].slice(0, state.channels)
  })
}

vi.mock('@/api/client', () => ({
  content: ({ data }: { data: unknown }) => data,
  merchants: { GET: () => Promise.resolve({ data: { items: [] } }) },
  metrics: {
    GET: (path: string, { params }: { params: { query: Asked } }) => {
      const resource = path.split('/').at(-1) ?? ''
      asked.push([resource, params.query])
      return Promise.resolve().then(() => ({ data: answers[resource]?.(params.query) }))
    }
  }
}))

async function opened(address: string) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: OverviewView }] })
  await router.push(address)
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = mount(OverviewView, {
    global: {
      plugins: [router, [VueQueryPlugin, { queryClient }]],
      stubs: { TrendChart: { template: '<p>drawn</p>' } }
    }
  })
  await vi.waitFor(() => expect(view.findAll('.skeleton')).toHaveLength(0))
  await flushPromises()
  return { router, view }
}

const trends = () => asked.filter(([resource]) => resource === 'trend').map(([, query]) => query)

beforeEach(() => {
  asked.length = 0
  Object.assign(state, { failing: false, sales: 3, channels: 2 })
})

describe('the overview', () => {
  it('asks for the course of a period once, when the figures have told which one that is', async () => {
    const { router } = await opened('/')
    expect(trends()).toMatchObject([{ from: '2026-10-02', to: '2026-10-31', granularity: 'day' }])
    await router.push('/?from=2026-01-01&to=2026-03-31')
    await flushPromises()
    await flushPromises()
    expect(trends().slice(1)).toMatchObject([{ from: '2026-01-01', to: '2026-03-31', granularity: 'week' }])
  })

  it('shows the usual period in place of one that does not exist', async () => {
    await opened('/?from=2026-02-30&to=2026-03-31')
    expect(asked.find(([resource]) => resource === 'key-figures')?.[1]).toEqual({})
  })

  it('keeps the filter usable where the figures fail, and waits for nothing', async () => {
    state.failing = true
    const { view, router } = await opened('/?from=2026-01-01&to=2026-01-31&outlet=gone')
    expect(view.findAll('[role=alert]')).toHaveLength(2)
    const outlet = view.findAll('select').at(1)
    expect(outlet?.attributes('disabled')).toBeUndefined()
    state.failing = false
    await outlet?.setValue('')
    await flushPromises()
    expect(router.currentRoute.value.query).toEqual({ from: '2026-01-01', to: '2026-01-31' })
  })

  it('says that nothing was sold', async () => {
    state.sales = 0
    const { view } = await opened('/')
    expect(view.text().match(/No sales in this period/g)).toHaveLength(3)
  })

  it('says where an outlet does not narrow, and draws no bar below 0', async () => {
    const { view } = await opened('/?outlet=a')
    expect(view.text().match(/Outlet and channel filters do not apply here/g)).toHaveLength(2)
    expect(view.get<HTMLElement>('.bg-band .bg-accent').element.style.width).toBe('0%')
  })

  it('leaves out the card of channels where there is only one', async () => {
    state.channels = 1
    const { view } = await opened('/')
    expect(view.text()).not.toContain('By channel')
    expect(view.text()).toContain('By outlet')
  })

  it('names the dates that are compared and how far the data reaches', async () => {
    const { view } = await opened('/')
    expect(view.text()).toMatch(/Oct 2\s–\s31, 2026, compared with Oct 2\s–\s31, 2026/)
    expect(view.text()).toContain('Data up to Oct 31, 2026')
  })

  it('tells once what is hidden of all tiles', async () => {
    const { view } = await opened('/')
    expect(view.findAll('[data-testid=comparison]')).toHaveLength(1)
    expect(view.get('[data-testid=comparison]').text()).toContain('Hidden for privacy: there are no figures')
  })
})
