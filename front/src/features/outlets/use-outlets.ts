import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { content, merchants } from '@/api/client'
import type { components } from '@/api/generated/merchants'
import { session } from '@/api/session'

export type Outlet = components['schemas']['Outlet']
export type OutletChange = components['schemas']['OutletChange']

const PAGE = 200

async function allOutlets(): Promise<Outlet[]> {
  const outlets: Outlet[] = []
  let cursor: string | undefined
  do {
    const query = cursor === undefined ? { limit: PAGE } : { limit: PAGE, cursor }
    const page = content(await merchants.GET('/api/merchants/v1/outlets', { params: { query } }))
    outlets.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== undefined)
  return outlets
}

/** All outlets of the merchant. */
export function useOutlets() {
  return useQuery({ queryKey: ['outlets'], queryFn: allOutlets })
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
