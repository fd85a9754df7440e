import { QueryClient } from '@tanstack/vue-query'
import { watch } from 'vue'
import { ApiProblem } from './problem'
import { session } from './session'

/** What the services have answered. */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, cause) => failures < 2 && !(cause instanceof ApiProblem && cause.status < 500)
    }
  }
})

// however a session ends or changes hands, nobody sees what was answered to somebody else
watch(
  () => session.profile?.userId,
  () => queries.clear(),
  { flush: 'sync' }
)
