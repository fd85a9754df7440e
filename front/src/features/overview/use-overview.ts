import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, reactive, ref, watch, type Ref } from 'vue'
import { content, metrics } from '@/api/client'
import { allPages } from '@/api/all-pages'
import type { components } from '@/api/generated/metrics'
import type { QueryState } from '@/ui/query-state'
import { granularityOf } from './granularity'
import type { Period } from './period'
import { given, sales, type Filter, type Granularity } from './use-filter'

export type KeyFigures = components['schemas']['KeyFigures']
export type Trend = components['schemas']['Trend']
export type OutletFigure = components['schemas']['OutletFigure']
export type ChannelFigure = components['schemas']['ChannelFigure']

const PAGE = 200

// what is asked for is held with the key that the answer is kept under: the filter may change while it is under way

export function useKeyFigures(filter: Ref<Filter>) {
  return useQuery(() => {
    const asked = sales(filter.value)
    return {
      queryKey: ['key-figures', asked],
      queryFn: async () => content(await metrics.GET('/api/metrics/v1/key-figures', { params: { query: asked } })),
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

/** The period that the figures of the filter are of; nothing while those of another filter stand in for them. */
export function usePeriods(filter: Ref<Filter>, figures: ReturnType<typeof useKeyFigures>) {
  const read = computed(() => (figures.isPlaceholderData.value ? undefined : figures.data.value))
  const period = computed(() => read.value?.period)
  const granularity = computed(() => period.value && granularityOf(period.value, filter.value.granularity))
  const compared = computed(() => {
    if (read.value === undefined) return undefined
    const { revenue, previousPeriod, lastYearPeriod } = read.value
    const [before, span] =
      filter.value.compare === 'previous' ? [revenue.previous, previousPeriod] : [revenue.lastYear, lastYearPeriod]
    return before === undefined ? undefined : span
  })
  return { period, granularity, compared }
}

/** The course over a period; it waits until that is known. */
export function useTrend(
  filter: Ref<Filter>,
  period: Ref<Period | undefined>,
  granularity: Ref<Granularity | undefined>
) {
  return useQuery(() => {
    const { outletId, channel } = filter.value
    const [whole, cut] = [period.value, granularity.value]
    const query = { ...given({ outletId, channel }), ...whole, ...given({ granularity: cut }) }
    return {
      queryKey: ['trend', query],
      enabled: whole !== undefined && cut !== undefined,
      queryFn: async () => content(await metrics.GET('/api/metrics/v1/trend', { params: { query } })),
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

export function useOutletFigures(filter: Ref<Filter>) {
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

export function useChannelFigures(filter: Ref<Filter>) {
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
