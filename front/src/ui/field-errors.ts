import { computed, nextTick, watch, type ComputedRef, type Ref } from 'vue'
import { ApiProblem } from '@/api/problem'

/**
 * Which fields of a form a service calls wrong; the first of them gets the focus, so that it is read out with what is wrong about it.
 *
 * @param cause what the service has said against the form
 * @param fields the form's fields by the service's names for them; of a field with parts the name of the whole
 */
export function useFieldErrors<T extends string>(
  cause: Readonly<Ref<unknown>>,
  fields: readonly T[],
  form: Readonly<Ref<HTMLElement | null>>
): ComputedRef<T[]> {
  watch(cause, async () => {
    await nextTick()
    form.value?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  })
  return computed(() => {
    const named = cause.value instanceof ApiProblem ? cause.value.fields : []
    return fields.filter(name => named.some(({ field }) => field === name || field.startsWith(`${name}.`)))
  })
}
