import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { allPages } from '@/api/all-pages'
import { content, metrics } from '@/api/client'
import type { components } from '@/api/generated/metrics'
import { plusDays } from '@/format/format'
import type { QueryState } from '@/ui/query-state'
import { periodOf, type Period } from './period'

export type KeyFigures = components['schemas']['KeyFigures']
export type Trend = components['schemas']['Trend']
export type OutletFigure = components['schemas']['OutletFigure']
export type ChannelFigure = components['schemas']['ChannelFigure']
export type Granularity = components['schemas']['Granularity']
type Channel = components['schemas']['Channel']

const WEEKS_FROM_DAYS = 60
const MONTHS_FROM_DAYS = 200
const PAGE = 200

/** What is looked at, kept in the address so that it can be shared and gone back to. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const filter = computed(() => {
    const named = text('channel')
    const channel: Channel | undefined = named === 'pos' || named === 'online' ? named : undefined
    const period = periodOf(text('from'), text('to'))
    return { from: period?.from, to: period?.to, outletId: text('outlet'), channel }
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

// what is asked for is held with the key that the answer is kept under: the filter may change while it is under way

export function useKeyFigures(filter: Filter) {
  return useQuery(() => {
    const asked = filter.value
    return {
      queryKey: ['key-figures', asked],
      queryFn: async () =>
        content(await metrics.GET('/api/metrics/v1/key-figures', { params: { query: given(asked) } })),
      placeholderData: keepPreviousData<KeyFigures>
    }
  })
}

/** First and last day of the data, as the last figures that were read told it. */
export function useSpan(figures: ReturnType<typeof useKeyFigures>) {
  const span = ref<Period>()
  watch(
    figures.data,
    read => {
      if (read !== undefined) span.value = { from: read.dataFrom, to: read.dataTo }
    },
    { immediate: true }
  )
  return span
}

/** The course over the period of the key figures, in days, weeks or months by its length; it waits for the figures of the filter. */
export function useTrend(filter: Filter, figures: ReturnType<typeof useKeyFigures>) {
  const period = computed(() => (figures.isPlaceholderData.value ? undefined : figures.data.value?.period))
  return useQuery(() => {
    const asked = filter.value
    const whole = period.value
    return {
      queryKey: ['trend', asked, whole],
      enabled: whole !== undefined,
      queryFn: async () => {
        const { from, to } = whole ?? { from: '', to: '' }
        const query = { ...given(asked), from, to, granularity: granularityOf(from, to) }
        return content(await metrics.GET('/api/metrics/v1/trend', { params: { query } }))
      },
      placeholderData: keepPreviousData<Trend>
    }
  })
}

/** The state of the course, which is that of the figures where they are under way or have failed. */
export function courseState(figures: QueryState, course: QueryState): QueryState {
  const failed = computed(() => figures.error !== null && figures.data === undefined)
  return reactive({
    isPending: computed(() => !failed.value && course.isPending),
    isFetching: computed(() => figures.isFetching || course.isFetching),
    error: computed(() => (failed.value ? figures.error : course.error)),
    data: computed(() => (failed.value ? undefined : course.data)),
    refetch: () => (failed.value ? figures.refetch() : course.refetch())
  })
}

export function useOutletFigures(filter: Filter) {
  return useQuery(() => {
    const period = given({ from: filter.value.from, to: filter.value.to })
    const query = (cursor: { cursor?: string }) => ({ params: { query: { ...period, limit: PAGE, ...cursor } } })
    return {
      queryKey: ['outlet-figures', period],
      queryFn: () =>
        allPages(async cursor => content(await metrics.GET('/api/metrics/v1/outlet-figures', query(cursor)))),
      placeholderData: keepPreviousData<OutletFigure[]>
    }
  })
}

export function useChannelFigures(filter: Filter) {
  return useQuery(() => {
    const period = given({ from: filter.value.from, to: filter.value.to })
    return {
      queryKey: ['channel-figures', period],
      queryFn: async () =>
        content(await metrics.GET('/api/metrics/v1/channel-figures', { params: { query: period } })).items,
      placeholderData: keepPreviousData<ChannelFigure[]>
    }
  })
}
