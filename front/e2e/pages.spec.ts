import { choosePeriod, chooseTheme, expect, expectAccessible, person, signIn, test } from './vitrina'

const PAGES = ['/overview', '/competitors', '/purchasing-power', '/outlets', '/people', '/api-browser', '/nowhere']

for (const theme of ['Light', 'Dark']) {
  test(`every page is accessible, ${theme.toLowerCase()} @everywhere`, async ({ page }) => {
    await page.goto('/sign-in')
    await chooseTheme(page, theme)
    await expectAccessible(page)
    await signIn(page)
    for (const path of PAGES) {
      await page.goto(path)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    }
  })
}

test('the merchants of the bank are accessible @everywhere', async ({ page }) => {
  await signIn(page, person('operator', null))
  await expect(page.getByRole('rowheader', { name: /Café Aurora/ })).toBeVisible()
  await expectAccessible(page)
})

test('the policy lets nothing in from outside and nothing inline', async ({ page }) => {
  const answer = await page.goto('/')
  const policy = answer?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("script-src 'self'")
  expect(policy).toContain("style-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('a picture of the overview for the README', async ({ page }) => {
  test.skip(process.env['SCREENSHOT'] === undefined, 'only where SCREENSHOT names the file')
  await signIn(page)
  await choosePeriod(page, 'Last 365 days')
  await expect(page).toHaveURL(/from=/)
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500)
  await page.screenshot({ path: process.env['SCREENSHOT'] ?? '' })
})

test('a phone opens the menu, its groups fold, and a page closes it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await signIn(page)
  const menu = page.getByRole('navigation', { name: 'Main navigation' })
  await expect(menu).toBeHidden()
  await page.getByRole('button', { name: 'Main navigation' }).press('Enter')
  await expectAccessible(page)
  await menu.getByRole('button', { name: 'Settings' }).press('Enter')
  await expect(menu.getByRole('link', { name: 'Team' })).toBeHidden()
  await menu.getByRole('button', { name: 'Settings' }).press('Enter')
  await menu.getByRole('link', { name: 'Team' }).press('Enter')
  await expect(page).toHaveURL(/people/)
  await expect(menu).toBeHidden()
})
