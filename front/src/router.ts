import { createRouter, createWebHistory } from 'vue-router'
import { isSignedIn, session } from '@/api/session'
import ShellView from '@/features/shell/ShellView.vue'
import { followPages } from '@/features/shell/pages'
import { recoverFromUpdates } from '@/ui/load-failure'

/** Where somebody begins: figures for a merchant's people, the list of merchants for an operator of the bank. */
export function startPage(): string {
  return session.profile?.role === 'operator' ? '/merchants' : '/overview'
}

export const router = createRouter({
  history: createWebHistory(),
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- what replaces it is experimental
  scrollBehavior: (to, from, saved) =>
    saved ?? (to.hash !== '' ? { el: to.hash } : to.path === from.path ? false : { top: 0 }),
  routes: [
    { path: '/sign-in', component: () => import('@/features/sign-in/SignInView.vue'), meta: { title: 'signIn.title' } },
    {
      path: '/invitations/accept',
      component: () => import('@/features/sign-in/AcceptInvitationView.vue'),
      meta: { title: 'invitation.title' }
    },
    {
      path: '/',
      component: ShellView,
      meta: { signedIn: true },
      children: [
        { path: '', redirect: () => startPage() },
        {
          path: 'overview',
          component: () => import('@/features/overview/OverviewView.vue'),
          meta: { merchant: true, title: 'nav.overview' }
        },
        {
          path: 'competitors',
          component: () => import('@/features/competitors/CompetitorsView.vue'),
          meta: { merchant: true, title: 'nav.competitors' }
        },
        {
          path: 'purchasing-power',
          component: () => import('@/features/purchasing-power/PurchasingPowerView.vue'),
          meta: { merchant: true, title: 'nav.purchasingPower' }
        },
        {
          path: 'outlets',
          component: () => import('@/features/outlets/OutletsView.vue'),
          meta: { merchant: true, title: 'nav.outlets' }
        },
        {
          path: 'people',
          component: () => import('@/features/people/PeopleView.vue'),
          meta: { people: true, title: 'nav.people' }
        },
        {
          path: 'merchants',
          component: () => import('@/features/merchants/MerchantsView.vue'),
          meta: { title: 'nav.merchants' }
        },
        {
          path: 'api-browser',
          component: () => import('@/features/api-browser/ApiBrowserView.vue'),
          meta: { title: 'nav.api' }
        },
        {
          path: ':rest(.*)*',
          component: () => import('@/features/shell/NotFoundView.vue'),
          meta: { title: 'notFound.title' }
        }
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

recoverFromUpdates(router)
followPages(router)
