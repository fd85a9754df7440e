import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

interface SignIn {
  email: string
  password: string
  role: string
  merchantId: string | null
}

const signIns = JSON.parse(
  readFileSync(process.env['SIGN_INS'] ?? '../.vitrina/demo-sign-ins.json', 'utf8')
) as SignIn[]

export function person(role: string, merchantId: string | null = 'cafe-aurora'): SignIn {
  const found = signIns.find(who => who.role === role && who.merchantId === merchantId)
  if (found === undefined) throw new Error(`Nobody is ${role} of ${merchantId ?? 'the bank'}`)
  return found
}

/** A page on which every error in the console and every request to another origin fails the test. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page, baseURL }, use) => {
    const wrong: string[] = []
    page.on('console', message => {
      // what a browser says about an answer that a test provokes
      const expected = /the server responded with a status of 40[014]/.test(message.text())
      if (['error', 'warning'].includes(message.type()) && !expected) wrong.push(message.text())
    })
    page.on('pageerror', cause => wrong.push(cause.message))
    page.on('request', request => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL ?? '').origin)
        wrong.push(`request to ${url.origin}`)
    })
    await use(page)
    expect(wrong).toEqual([])
  }
})

export async function signIn(page: Page, who: SignIn = person('owner')): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(who.email)
  await page.getByLabel('Password').fill(who.password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('button', { name: 'Account' })).toBeVisible()
}

export async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name }).click()
}

export async function choosePeriod(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Period/ }).click()
  await page.getByRole('button', { name, exact: true }).click()
}

/** No violation of WCAG 2.2 AA that a program can find, and no scrolling sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
}

export { expect }
