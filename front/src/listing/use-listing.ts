import { computed, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'

/** How many rows a page of a long list has. */
export const PAGE = 50

/** What is seen of a long list. It stands in the address, so that a reload, the way back and a link lead to the same rows. */
export interface Listing {
  search: Readonly<Ref<string>>
  sort: Readonly<Ref<string>>
  offset: Readonly<Ref<number>>
  /** Shows the rows that hold this, from the first one on. */
  find: (text: string) => void
  /** Sorts by this; by what is sorted by already, the other way round. */
  sortBy: (key: string) => void
  goTo: (offset: number) => void
}

export function useListing(usual: string): Listing {
  const route = useRoute()
  const router = useRouter()
  const text = (name: string) => {
    const value = route.query[name]
    return typeof value === 'string' ? value : ''
  }
  const search = computed(() => text('search'))
  const sort = computed(() => (text('sort') === '' ? usual : text('sort')))
  const offset = computed(() => Math.max(0, Number.parseInt(text('skip')) || 0))

  function show(changed: LocationQueryRaw): void {
    void router.replace({ query: { ...route.query, skip: undefined, ...changed } })
  }
  return {
    search,
    sort,
    offset,
    find: found => show({ search: found === '' ? undefined : found }),
    sortBy: key => show({ sort: sort.value === key ? `-${key}` : key }),
    goTo: at => show({ skip: at === 0 ? undefined : String(at) })
  }
}

/** What is typed, handed on when somebody has paused; what changes elsewhere is taken over. */
export function useTyped(known: Readonly<Ref<string>>, handOn: (text: string) => void, pause = 250): Ref<string> {
  const typed = ref(known.value)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(typed, text => {
    clearTimeout(timer)
    if (text.trim() !== known.value) timer = setTimeout(() => handOn(text.trim()), pause)
  })
  watch(known, text => {
    if (text !== typed.value.trim()) typed.value = text
  })
  return typed
}
