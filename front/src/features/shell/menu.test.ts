import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { menuFor } from './menu'
import MenuSection from './MenuSection.vue'

const names = (role: string) => menuFor(role).flatMap(({ pages }) => pages.map(({ name }) => name))

describe('the menu', () => {
  it('offers each role the pages that it may open', () => {
    expect(names('owner')).toEqual(['overview', 'competitors', 'purchasingPower', 'outlets', 'people', 'api'])
    expect(names('viewer')).toEqual(['overview', 'competitors', 'purchasingPower', 'outlets', 'api'])
    expect(names('operator')).toEqual(['merchants', 'people', 'api'])
  })

  it('shows no group without a page', () => {
    expect(menuFor('operator').map(({ name }) => name)).toEqual(['business', 'settings'])
  })

  it('folds a group, and says so', async () => {
    const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:any*', component: {} }] })
    const [group] = menuFor('owner')
    if (group === undefined) throw new Error('an owner has a menu')
    const section = mount(MenuSection, { props: { group }, global: { plugins: [router] } })
    expect(section.get('button').attributes('aria-expanded')).toBe('true')
    await section.get('button').trigger('click')
    expect(section.get('button').attributes('aria-expanded')).toBe('false')
    expect(section.get('ul').attributes('style')).toContain('display: none')
  })
})
