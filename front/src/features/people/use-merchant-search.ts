import { keepPreviousData, useInfiniteQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { content, merchants } from '@/api/client'
import type { components } from '@/api/generated/merchants'

export type Merchant = components['schemas']['Merchant']

const LIMIT = 20

/** Merchants whose name or id holds a text, by name; asked for while the list is open only. */
export function useMerchantSearch(search: Readonly<Ref<string>>, open: Readonly<Ref<boolean>>) {
  const query = useInfiniteQuery({
    queryKey: ['merchants', 'named', search],
    enabled: open,
    placeholderData: keepPreviousData, // the list does not collapse between two letters
    initialPageParam: '',
    queryFn: async ({ pageParam }) =>
      content(
        await merchants.GET('/api/merchants/v1/merchants', {
          params: {
            query: {
              search: search.value,
              sort: 'name',
              limit: LIMIT,
              ...(pageParam === '' ? {} : { cursor: pageParam })
            }
          }
        })
      ),
    getNextPageParam: last => last.nextCursor
  })
  const found = computed(() => query.data.value?.pages.flatMap(page => page.items) ?? [])
  const total = computed(() => query.data.value?.pages[0]?.total ?? 0)
  const more = () => {
    if (query.hasNextPage.value && !query.isFetchingNextPage.value) void query.fetchNextPage()
  }
  return { found, total, more, isPending: query.isPending, error: query.error }
}
