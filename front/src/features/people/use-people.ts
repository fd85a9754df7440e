import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query'
import { auth, content } from '@/api/client'
import type { components } from '@/api/generated/auth'

export type Member = components['schemas']['Member']
export type MemberChange = components['schemas']['MemberChange']

const LIMIT = 100

function page(cursor: string) {
  return { params: { query: { limit: LIMIT, ...(cursor === '' ? {} : { cursor }) } } }
}

export function usePeople() {
  const queries = useQueryClient()
  const users = useInfiniteQuery({
    queryKey: ['users'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => content(await auth.GET('/api/auth/v1/users', page(pageParam))),
    getNextPageParam: last => last.nextCursor
  })
  const invitations = useInfiniteQuery({
    queryKey: ['invitations'],
    initialPageParam: '',
    queryFn: async ({ pageParam }) => content(await auth.GET('/api/auth/v1/invitations', page(pageParam))),
    getNextPageParam: last => last.nextCursor
  })
  const refresh = () => queries.invalidateQueries()

  const invite = useMutation({
    mutationFn: async (body: components['schemas']['InvitationRequest']) =>
      content(await auth.POST('/api/auth/v1/invitations', { body })),
    onSuccess: refresh
  })
  const revoke = useMutation({
    mutationFn: (invitationId: string) =>
      auth.DELETE('/api/auth/v1/invitations/{invitationId}', { params: { path: { invitationId } } }),
    onSuccess: refresh
  })
  /** Reads the version first, so that a change by somebody else in the meantime is not overwritten. */
  const change = useMutation({
    mutationFn: async ({ userId, body }: { userId: string; body: MemberChange }) => {
      const path = { userId }
      const { response } = await auth.GET('/api/auth/v1/users/{userId}', { params: { path } })
      const version = response.headers.get('ETag') ?? ''
      return auth.PATCH('/api/auth/v1/users/{userId}', {
        params: { path, header: { 'If-Match': version } },
        body
      })
    },
    onSettled: refresh
  })
  return { users, invitations, invite, revoke, change }
}
