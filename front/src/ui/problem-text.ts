import { useI18n } from 'vue-i18n'
import { ApiProblem } from '@/api/problem'

/** What people read about a failure; one without words of its own is something that went wrong on our side. */
export function useProblemText(): (cause: unknown) => string {
  const i18n = useI18n()
  return cause => {
    const key = `problem.${cause instanceof ApiProblem ? cause.key : 'internal'}`
    return i18n.t(i18n.te(key) ? key : 'problem.internal')
  }
}
