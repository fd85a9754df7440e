import { defineAsyncComponent, ref, type Component } from 'vue'
import type { Router } from 'vue-router'
import LoadFailed from './LoadFailed.vue'

/** The address of a page, or of where a part of one was needed, that could not be loaded even after a reload. */
export const failedAddress = ref<string>()

const mark = (address: string) => `reloaded:${address}`

/**
 * A part of the page that is no longer there after an update: one reload fetches the new page. Where that did not help, it is told.
 *
 * @param reload leaves for the address anew
 */
export function recoverFromUpdates(
  router: Router,
  reload = (address: string) => window.location.assign(address)
): void {
  router.onError((_cause, to) => {
    if (sessionStorage.getItem(mark(to.fullPath)) === null && navigator.onLine) {
      sessionStorage.setItem(mark(to.fullPath), 'yes')
      reload(to.fullPath)
    } else failedAddress.value = to.fullPath
  })
  router.afterEach((to, _from, failure) => {
    if (failure !== undefined) return
    sessionStorage.removeItem(mark(to.fullPath)) // the next update may need another reload
    failedAddress.value = undefined
  })
}

/** A part of a page that is loaded when it is shown, with a word where that fails. */
export function loadedLater<T extends Component>(loader: () => Promise<T>) {
  return defineAsyncComponent({ loader, errorComponent: LoadFailed })
}
