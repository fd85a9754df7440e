import { reactive } from 'vue'
import type { Ref } from 'vue'

export interface QueryState {
  isPending: boolean
  isFetching: boolean
  error: Error | null
  data: unknown
  refetch: () => unknown
}

/** A query as components take it: its refs unwrapped. */
export function queryState(query: {
  isPending: Ref<boolean>
  isFetching: Ref<boolean>
  error: Ref<Error | null>
  data: Ref<unknown>
  refetch: () => unknown
}): QueryState {
  const { isPending, isFetching, error, data, refetch } = query
  return reactive({ isPending, isFetching, error, data, refetch })
}
