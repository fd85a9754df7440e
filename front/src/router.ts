import { createRouter, createWebHistory } from 'vue-router'
import { isSignedIn, session } from '@/api/session'
import ShellView from '@/features/shell/ShellView.vue'

/** Where somebody begins: figures for a merchant's people, the list of merchants for an operator of the bank. */
export function startPage(): string {
  return session.profile?.role === 'operator' ? '/merchants' : '/overview'
}

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/sign-in', component: () => import('@/features/sign-in/SignInView.vue') },
    { path: '/invitations/accept', component: () => import('@/features/sign-in/AcceptInvitationView.vue') },
    {
      path: '/',
      component: ShellView,
      meta: { signedIn: true },
      children: [
        { path: '', redirect: () => startPage() },
        { path: 'overview', component: () => import('@/features/overview/OverviewView.vue'), meta: { merchant: true } },
        {
          path: 'purchasing-power',
          component: () => import('@/features/purchasing-power/PurchasingPowerView.vue'),
          meta: { merchant: true }
        },
        {
          path: 'outlets',
          component: () => import('@/features/outlets/OutletsView.vue'),
          meta: { merchant: true }
        },
        { path: 'people', component: () => import('@/features/people/PeopleView.vue'), meta: { people: true } },
        { path: 'merchants', component: () => import('@/features/merchants/MerchantsView.vue') },
        { path: 'api-browser', component: () => import('@/features/api-browser/ApiBrowserView.vue') },
        { path: ':rest(.*)*', component: () => import('@/features/shell/NotFoundView.vue') }
      ]
    }
  ]
})

router.beforeEach(to => {
  if (to.meta['signedIn'] && !isSignedIn()) return { path: '/sign-in', query: { next: to.fullPath } }
  if (to.path === '/sign-in' && isSignedIn()) return startPage()
  if (to.meta['merchant'] && session.profile?.role === 'operator') return '/merchants'
  if (to.meta['people'] && !['owner', 'operator'].includes(session.profile?.role ?? '')) return startPage()
  return true
})

// a part of the page that is no longer there after an update: one reload fetches the new page
router.onError((_cause, to) => {
  const reloaded = `reloaded:${to.fullPath}`
  if (sessionStorage.getItem(reloaded) === null) {
    sessionStorage.setItem(reloaded, 'yes')
    window.location.assign(to.fullPath)
  }
})
