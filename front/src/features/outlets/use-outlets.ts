import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { allPages } from '@/api/all-pages'
import { content, merchants } from '@/api/client'
import type { components } from '@/api/generated/merchants'
import { session } from '@/api/session'
import { PAGE as LISTED, type Listing } from '@/listing/use-listing'

export type Outlet = components['schemas']['Outlet']
export type OutletChange = components['schemas']['OutletChange']

const PAGE = 200

/** All outlets of the merchant. */
export function useOutlets() {
  return useQuery({
    queryKey: ['outlets'],
    queryFn: () =>
      allPages(async cursor =>
        content(await merchants.GET('/api/merchants/v1/outlets', { params: { query: { limit: PAGE, ...cursor } } }))
      )
  })
}

/** A page of them. */
export function useOutletPage({ search, sort, offset }: Listing) {
  return useQuery({
    queryKey: ['outlets', search, sort, offset],
    placeholderData: keepPreviousData,
    queryFn: async () =>
      content(
        await merchants.GET('/api/merchants/v1/outlets', {
          params: { query: { search: search.value, sort: sort.value, offset: offset.value, limit: LISTED } }
        })
      )
  })
}

/** One outlet with the version that a change has to name, read anew each time it is opened. */
export async function readOutlet(outletId: string): Promise<{ outlet: Outlet; version: string }> {
  const answer = await merchants.GET('/api/merchants/v1/outlets/{outletId}', { params: { path: { outletId } } })
  return { outlet: content(answer), version: answer.response.headers.get('ETag') ?? '' }
}

export function useChangingOutlet() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (changed: { outletId: string; version: string; body: OutletChange }) =>
      content(
        await merchants.PATCH('/api/merchants/v1/outlets/{outletId}', {
          params: { path: { outletId: changed.outletId }, header: { 'If-Match': changed.version } },
          body: changed.body
        })
      ),
    onSuccess: () => queries.invalidateQueries()
  })
}

/** The merchant itself with its version. */
export function useMerchant() {
  const merchantId = session.profile?.merchantId ?? ''
  return useQuery({
    queryKey: ['merchant', merchantId],
    queryFn: async () => {
      const answer = await merchants.GET('/api/merchants/v1/merchants/{merchantId}', {
        params: { path: { merchantId } }
      })
      return { merchant: content(answer), version: answer.response.headers.get('ETag') ?? '' }
    }
  })
}

export function useRenamingMerchant() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (changed: { merchantId: string; version: string; displayName: string }) =>
      content(
        await merchants.PATCH('/api/merchants/v1/merchants/{merchantId}', {
          params: { path: { merchantId: changed.merchantId }, header: { 'If-Match': changed.version } },
          body: { displayName: changed.displayName }
        })
      ),
    onSuccess: merchant => {
      if (session.profile !== undefined) session.profile.merchantName = merchant.displayName
      return queries.invalidateQueries()
    }
  })
}
