import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { content, metrics } from '@/api/client'
import type { components } from '@/api/generated/metrics'
import { plusDays } from '@/format/format'

export type KeyFigures = components['schemas']['KeyFigures']
export type Trend = components['schemas']['Trend']
export type OutletFigure = components['schemas']['OutletFigure']
export type ChannelFigure = components['schemas']['ChannelFigure']
export type Granularity = components['schemas']['Granularity']
type Channel = components['schemas']['Channel']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const WEEKS_FROM_DAYS = 60
const MONTHS_FROM_DAYS = 200

/** What is looked at, kept in the address so that it can be shared and gone back to. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const date = (name: string) => {
    const value = text(name)
    return value !== undefined && DAY.test(value) ? value : undefined
  }
  const filter = computed(() => {
    const named = text('channel')
    const channel: Channel | undefined = named === 'pos' || named === 'online' ? named : undefined
    return {
      from: date('from'),
      to: date('to'),
      outletId: text('outlet'),
      channel
    }
  })
  async function change(next: Record<string, string | undefined>): Promise<void> {
    const query = Object.fromEntries(
      Object.entries({ ...route.query, ...next }).filter(([, value]) => value !== undefined)
    )
    await router.push({ query })
  }
  return { filter, change }
}

export type Filter = ReturnType<typeof useFilter>['filter']

/** Without the names of what is not asked for. */
function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

function granularityOf(from: string, to: string): Granularity {
  if (plusDays(from, MONTHS_FROM_DAYS) <= to) return 'month'
  return plusDays(from, WEEKS_FROM_DAYS) <= to ? 'week' : 'day'
}

export function useKeyFigures(filter: Filter) {
  return useQuery({
    queryKey: ['key-figures', filter],
    queryFn: async () =>
      content(await metrics.GET('/api/metrics/v1/key-figures', { params: { query: given(filter.value) } })),
    placeholderData: keepPreviousData
  })
}

/** The course over the period of the key figures, in days, weeks or months by its length. */
export function useTrend(filter: Filter, figures: () => KeyFigures | undefined) {
  const period = computed(() => figures()?.period)
  return useQuery({
    queryKey: ['trend', filter, period],
    enabled: computed(() => period.value !== undefined),
    queryFn: async () => {
      const { from, to } = period.value ?? { from: '', to: '' }
      const query = { ...given(filter.value), from, to, granularity: granularityOf(from, to) }
      return content(await metrics.GET('/api/metrics/v1/trend', { params: { query } }))
    },
    placeholderData: keepPreviousData
  })
}

export function useOutletFigures(filter: Filter) {
  const period = computed(() => given({ from: filter.value.from, to: filter.value.to }))
  return useQuery({
    queryKey: ['outlet-figures', period],
    queryFn: async () =>
      content(
        await metrics.GET('/api/metrics/v1/outlet-figures', { params: { query: { ...period.value, limit: 200 } } })
      ),
    placeholderData: keepPreviousData
  })
}

export function useChannelFigures(filter: Filter) {
  const period = computed(() => given({ from: filter.value.from, to: filter.value.to }))
  return useQuery({
    queryKey: ['channel-figures', period],
    queryFn: async () =>
      content(await metrics.GET('/api/metrics/v1/channel-figures', { params: { query: period.value } })),
    placeholderData: keepPreviousData
  })
}
