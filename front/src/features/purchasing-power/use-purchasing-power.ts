import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { content, purchasingPower } from '@/api/client'
import type { components } from '@/api/generated/purchasing-power'

type Schemas = components['schemas']
export type Measure = Schemas['Measure']
export type Distribution = Schemas['Distribution']
export type PublishedDistribution = Schemas['PublishedDistribution']
export type Distributions = Schemas['Distributions']
export type AreaDistribution = Schemas['AreaDistributions.AreaDistribution']
export type OutletDistribution = Schemas['OutletDistributions.OutletDistribution']
export type MonthDistribution = Schemas['MonthDistributions.MonthDistribution']
export type Explanation = Schemas['Explanation']

/** An area with its outline, as the map draws it. */
export interface AreaFeature {
  properties: { area: string; name: string; region: string }
  geometry:
    { type: 'Polygon'; coordinates: number[][][] } | { type: 'MultiPolygon'; coordinates: number[][][][] } | null
}

/** The measure that is looked at, kept in the address. */
export function useMeasure() {
  const route = useRoute()
  const router = useRouter()
  return computed<Measure>({
    get: () => (route.query['measure'] === 'spending' ? 'spending' : 'income'),
    set: measure => void router.push({ query: { ...route.query, measure } })
  })
}

/** A distribution, or the wider one that is offered where it is hidden. */
export function shownOf(distribution: Distribution): PublishedDistribution | undefined {
  return distribution.status === 'published' ? distribution : distribution.fallback
}

export function usePurchasingPower(measure: Ref<Measure>) {
  // by the key, not by what is chosen when an answer is asked for once more
  const asked = (queryKey: readonly unknown[]) => ({ params: { query: { measure: queryKey[1] as Measure } } })
  const kept = { placeholderData: keepPreviousData }
  return {
    distributions: useQuery({
      queryKey: ['distributions', measure],
      queryFn: async ({ queryKey }) =>
        content(await purchasingPower.GET('/api/purchasing-power/v1/distributions', asked(queryKey))),
      ...kept
    }),
    outlets: useQuery({
      queryKey: ['outlet-distributions', measure],
      queryFn: async ({ queryKey }) =>
        content(await purchasingPower.GET('/api/purchasing-power/v1/outlet-distributions', asked(queryKey))),
      ...kept
    }),
    areas: useQuery({
      queryKey: ['area-distributions', measure],
      queryFn: async ({ queryKey }) =>
        content(await purchasingPower.GET('/api/purchasing-power/v1/area-distributions', asked(queryKey))),
      ...kept
    }),
    months: useQuery({
      queryKey: ['month-distributions', measure],
      queryFn: async ({ queryKey }) =>
        content(await purchasingPower.GET('/api/purchasing-power/v1/month-distributions', asked(queryKey))),
      ...kept
    }),
    explanation: useQuery({
      queryKey: ['explanations', measure],
      queryFn: async ({ queryKey }) =>
        content(await purchasingPower.GET('/api/purchasing-power/v1/explanations', asked(queryKey))),
      ...kept
    }),
    map: useQuery({
      queryKey: ['areas'],
      queryFn: async () =>
        content(await purchasingPower.GET('/api/purchasing-power/v1/areas')).features as unknown as AreaFeature[],
      staleTime: Number.POSITIVE_INFINITY
    })
  }
}
