import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { components } from '@/api/generated/metrics'
import { periodOf } from './period'

type Channel = components['schemas']['Channel']
export type Granularity = components['schemas']['Granularity']

/** What a period is compared with: as many days right before, or the same weekdays a year earlier. */
export const COMPARED = ['previous', 'last-year'] as const
export type Compared = (typeof COMPARED)[number]

export interface Filter {
  from: string | undefined
  to: string | undefined
  outletId: string | undefined
  channel: Channel | undefined
  compare: Compared
  /** How the trend is cut, where the reader has chosen. */
  granularity: Granularity | undefined
}

const oneOf = <T extends string>(values: readonly T[], text: string | undefined): T | undefined =>
  values.find(value => value === text)

/** What is looked at, kept in the address so that it can be shared and gone back to. */
export function useFilter() {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const filter = computed<Filter>(() => {
    const period = periodOf(text('from'), text('to'))
    return {
      from: period?.from,
      to: period?.to,
      outletId: text('outlet'),
      channel: oneOf<Channel>(['pos', 'online'], text('channel')),
      compare: oneOf(COMPARED, text('compare')) ?? 'previous',
      granularity: oneOf<Granularity>(['day', 'week', 'month'], text('by'))
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

/** Without the names of what is not asked for. */
export function given<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** The part of a filter that narrows which sales are counted. */
export function sales({ from, to, outletId, channel }: Filter) {
  return given({ from, to, outletId, channel })
}
