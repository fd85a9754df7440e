import { Building2, ChartLine, Code, Scale, Store, Users, Wallet } from '@lucide/vue'
import type { Component } from 'vue'

export interface MenuPage {
  path: string
  /** Key of its name under `nav`. */
  name: string
  icon: Component
}

export interface MenuGroup {
  /** Key of its name under `nav.group`. */
  name: 'business' | 'customers' | 'settings'
  pages: readonly MenuPage[]
}

type Allowed = MenuPage & { roles?: readonly string[] }

const MERCHANT = ['owner', 'analyst', 'viewer']

const MENU: readonly { name: MenuGroup['name']; pages: readonly Allowed[] }[] = [
  {
    name: 'business',
    pages: [
      { path: '/overview', name: 'overview', icon: ChartLine, roles: MERCHANT },
      { path: '/competitors', name: 'competitors', icon: Scale, roles: MERCHANT },
      { path: '/merchants', name: 'merchants', icon: Building2, roles: ['operator'] }
    ]
  },
  {
    name: 'customers',
    pages: [{ path: '/purchasing-power', name: 'purchasingPower', icon: Wallet, roles: MERCHANT }]
  },
  {
    name: 'settings',
    pages: [
      { path: '/outlets', name: 'outlets', icon: Store, roles: MERCHANT },
      { path: '/people', name: 'people', icon: Users, roles: ['owner', 'operator'] },
      { path: '/api-browser', name: 'api', icon: Code }
    ]
  }
]

/** The groups of pages that somebody in this role may open; a group without a page is left out. */
export function menuFor(role: string): MenuGroup[] {
  return MENU.map(({ name, pages }) => ({
    name,
    pages: pages.filter(({ roles }) => roles === undefined || roles.includes(role))
  })).filter(({ pages }) => pages.length > 0)
}
