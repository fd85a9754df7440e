import { nextTick, watchEffect } from 'vue'
import { START_LOCATION, type Router } from 'vue-router'
import { i18n } from '@/i18n'

/** Names the page that is shown, and leads whoever hears or types to its heading after another page has been gone to. */
export function followPages(router: Router): void {
  watchEffect(() => {
    const title = router.currentRoute.value.meta['title']
    document.title = typeof title === 'string' ? `${i18n.global.t(title)} · Vitrina` : 'Vitrina'
  })
  router.afterEach(async (to, from, failure) => {
    if (failure !== undefined || from === START_LOCATION || to.path === from.path) return
    await nextTick()
    const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
    if (heading === null) return
    heading.tabIndex = -1
    heading.focus({ preventScroll: true })
  })
}
