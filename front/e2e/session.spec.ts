import { choosePeriod, chooseTheme, expect, person, signIn, test } from './vitrina'

test('a merchant signs in and sees the own figures', async ({ page }) => {
  await signIn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  await expect(page.getByRole('banner')).toContainText('Café Aurora')
})

test('a wrong password is told without saying which was wrong', async ({ page }) => {
  await page.goto('/')
  await page.getByLabel('E-mail').fill(person('viewer', 'moda-lirio').email)
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toHaveText(
    'E-mail and password do not match, or signing in is not possible now.'
  )
})

test('the session goes on after a reload, though the access token was in memory only', async ({ page, context }) => {
  await signIn(page)
  await page.reload()
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)])
  )
  expect(stored).not.toMatch(/eyJ/)
  const cookie = (await context.cookies()).find(({ name }) => name === 'vitrina_refresh')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/api/auth/v1/sessions' })
})

test('an access token that has expired is renewed without anybody noticing', async ({ page }) => {
  await signIn(page)
  let refused = 0
  await page.route('**/api/metrics/v1/key-figures*', async route => {
    if (refused++ > 0) return route.continue()
    return route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: '{"type":"urn:vitrina:problem:unauthenticated"}'
    })
  })
  await choosePeriod(page, 'Last 90 days')
  await expect(page).toHaveURL(/from=/)
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  await expect.poll(() => refused).toBeGreaterThan(1)
})

test('signing out ends the session for good', async ({ page }) => {
  await signIn(page)
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await page.goto('/overview')
  await expect(page).toHaveURL(/sign-in/)
})

test('signing out in one tab is signing out in all', async ({ page, context }) => {
  await signIn(page)
  const other = await context.newPage()
  await other.goto('/overview')
  await expect(other.getByTestId('tile-revenue')).toContainText('€')
  await page.getByRole('button', { name: 'Account' }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(other.getByRole('button', { name: 'Sign in' })).toBeVisible()
})

test('a page that is gone to has its name, and its heading is read out', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Outlets' }).click()
  await expect(page).toHaveTitle('Outlets · Vitrina')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('the dialog of the password leads back to the menu that opened it', async ({ page }) => {
  await signIn(page)
  await page.getByRole('button', { name: 'Account' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Change password' }).press('Enter')
  await expect(page.getByRole('dialog', { name: 'Change password' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Account' })).toBeFocused()
})

test('language and theme are changed by keyboard and remembered', async ({ page }) => {
  await signIn(page)
  await page.getByRole('button', { name: 'Language' }).press('Enter')
  await page.getByRole('menuitemradio', { name: 'Русский' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Обзор' })).toBeVisible()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.getByRole('button', { name: 'Язык' }).click()
  await page.getByRole('menuitemradio', { name: 'Español' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Resumen' })).toBeVisible()
  await page.getByRole('button', { name: 'Idioma' }).click()
  await page.getByRole('menuitemradio', { name: 'English' }).click()
  await chooseTheme(page, 'Dark')
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('an operator of the bank sees merchants, but nobody’s figures', async ({ page }) => {
  await signIn(page, person('operator', null))
  await expect(page.getByRole('heading', { level: 1, name: 'Merchants' })).toBeVisible()
  await expect(page.getByRole('rowheader', { name: /Café Aurora/ })).toBeVisible()
  await page.goto('/overview')
  await expect(page).toHaveURL(/merchants/)
})
