import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { content, merchants } from '@/api/client'
import type { components } from '@/api/generated/merchants'
import { PAGE, type Listing } from '@/listing/use-listing'

export type Merchant = components['schemas']['Merchant']

/** A page of the bank's merchants. */
export function useMerchants({ search, sort, offset }: Listing) {
  return useQuery({
    queryKey: ['merchants', search, sort, offset],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      content(
        await merchants.GET('/api/merchants/v1/merchants', {
          params: { query: { search: search.value, sort: sort.value, offset: offset.value, limit: PAGE } }
        })
      )
  })
}
