import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { session } from '@/api/session'
import UserMenu from './UserMenu.vue'

const page = { render: () => null }

async function opened() {
  session.profile = { userId: 'ana', email: 'ana@example.com', displayName: 'Ana', role: 'owner' }
  const routes = ['/', '/sign-in'].map(path => ({ path, component: page }))
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/')
  const menu = mount(UserMenu, { global: { plugins: [router] }, attachTo: document.body })
  const trigger = menu.get<HTMLElement>('button')
  trigger.element.focus()
  await trigger.trigger('keydown', { key: 'Enter' })
  await flushPromises()
  const choose = async (position: number) => {
    document.querySelectorAll<HTMLElement>('[role=menuitem]')[position]?.click()
    await flushPromises()
  }
  return { menu, trigger, router, choose }
}

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

describe('the menu of the person', () => {
  it('says where signing out has failed, and stays', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')))
    const { menu, router, choose } = await opened()
    await choose(1)
    expect(menu.get('[role=alert]').text()).toContain('You are still signed in. The service cannot be reached.')
    expect(session.profile?.userId).toBe('ana')
    expect(router.currentRoute.value.path).toBe('/')
    menu.unmount()
  })

  it('has the focus again after the dialog of the password', async () => {
    const { menu, trigger, choose } = await opened()
    await choose(0)
    await vi.waitFor(() => expect(document.querySelector('[role=dialog]')).not.toBeNull())
    document.querySelector<HTMLElement>('[role=dialog] button')?.click()
    await vi.waitFor(() => expect(document.activeElement).toBe(trigger.element))
    menu.unmount()
  })
})
