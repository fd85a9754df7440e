import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { h } from 'vue'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { i18n } from '@/i18n'
import { followPages } from './pages'

const page = (heading: string) => ({ render: () => h('main', [h('h1', heading)]) })

it('names the page in the language that is shown, and leads to its heading', async () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/people', component: page('People'), meta: { title: 'nav.people' } },
      { path: '/outlets', component: page('Outlets'), meta: { title: 'nav.outlets' } }
    ]
  })
  followPages(router)
  await router.push('/people')
  mount(RouterView, { global: { plugins: [router] }, attachTo: document.body })
  await flushPromises()
  expect(document.title).toBe('Team · Vitrina')
  expect(document.activeElement).toBe(document.body)

  await router.push('/outlets')
  await flushPromises()
  expect(document.title).toBe('Outlets · Vitrina')
  expect(document.activeElement?.textContent).toBe('Outlets')

  i18n.global.setLocaleMessage('es', (await import('@/i18n/locales/es.json')).default)
  i18n.global.locale.value = 'es' as 'en'
  await flushPromises()
  expect(document.title).toBe('Locales · Vitrina')
  i18n.global.locale.value = 'en'
})
