import { readFileSync } from 'node:fs'
import { choosePeriod, expect, expectAccessible, person, signIn, test } from './vitrina'

test('the period is chosen, kept in the address and found again', async ({ page }) => {
  await signIn(page)
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  const before = await page.getByTestId('tile-salesCount').textContent()
  await choosePeriod(page, 'Last 365 days')
  await expect(page).toHaveURL(/from=\d{4}-\d{2}-\d{2}&to=\d{4}-\d{2}-\d{2}/)
  await expect(page.getByTestId('tile-salesCount')).not.toHaveText(before ?? '')
  const year = await page.getByTestId('tile-salesCount').textContent()
  await page.reload()
  await expect(page.getByTestId('tile-salesCount')).toHaveText(year ?? '')
  await page.goBack()
  await expect(page.getByTestId('tile-salesCount')).toHaveText(before ?? '')
})

test('chosen dates and an outlet narrow the figures', async ({ page }) => {
  await signIn(page)
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  const all = await page.getByTestId('tile-salesCount').textContent()
  await page.getByLabel('Outlet', { exact: true }).selectOption({ label: 'Café Aurora, Monteclaro' })
  await expect(page).toHaveURL(/outlet=cafe-aurora-monteclaro/)
  await expect(page.getByTestId('tile-salesCount')).not.toHaveText(all ?? '')
  await page.getByRole('button', { name: /^Period/ }).click()
  await page.getByLabel('From', { exact: true }).fill('2026-09-01')
  await page.getByLabel('To', { exact: true }).fill('2026-09-30')
  await page.getByRole('button', { name: 'Apply' }).click()
  await expect(page).toHaveURL(/from=2026-09-01&to=2026-09-30/)
})

test('dates that do not exist are not asked for', async ({ page }) => {
  await signIn(page)
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  const usual = await page.getByTestId('tile-revenue').textContent()
  await page.goto('/overview?from=2026-02-30&to=2026-03-31')
  await expect(page.getByTestId('tile-revenue')).toHaveText(usual ?? '')
})

test('dates are picked in the calendar by keyboard', async ({ page }) => {
  await signIn(page)
  await expect(page.getByTestId('tile-revenue')).toContainText('€')
  await page.getByRole('button', { name: /^Period/ }).press('Enter')
  await page.getByRole('button', { name: /October 5,/ }).press('Enter')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Apply' }).press('Enter')
  await expect(page).toHaveURL(/from=2026-10-05&to=2026-10-12/)
})

test('a year ago is compared with on demand, and the address keeps it', async ({ page }) => {
  await signIn(page)
  await page.getByLabel('Compare with').selectOption({ label: 'Last year, same weekdays' })
  await expect(page).toHaveURL(/compare=last-year/)
  const trend = page.getByRole('region', { name: 'Revenue over time' })
  await expect(trend.getByText('Last year, same weekdays')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Compare with')).toHaveValue('last-year')
})

test('what is hidden is told once, with the wider group in its place', async ({ page }) => {
  await signIn(page)
  await expect(page.getByTestId('comparison')).toHaveCount(1)
  await expect(page.getByTestId('comparison')).toContainText(
    /Hidden for privacy: one business makes up most of this group\.\s+Shown instead: Ribera Alta/
  )
  await expect(page.getByTestId('tile-revenue')).toContainText(/\d+% (above|below) similar businesses/)
  await page.getByRole('link', { name: 'How comparisons work' }).click()
  await expect(page.getByRole('heading', { name: 'Why figures are hidden' })).toBeVisible()
})

test('own weeks stand beside weeks of similar businesses, own days beside none', async ({ page }) => {
  await signIn(page)
  const trend = page.getByRole('region', { name: 'Revenue over time' })
  await expect(trend.getByText('Similar businesses are shown by week and by month.')).toBeVisible()
  await trend.getByText('Weeks').click()
  await expect(page).toHaveURL(/by=week/)
  await expect(trend.getByText(/Similar businesses, .*, scaled to your average/)).toBeVisible()
})

test('every chart has its numbers as a table and as a file, and is walked through by keyboard', async ({ page }) => {
  await signIn(page)
  const trend = page.getByRole('region', { name: 'Revenue over time' })
  const drawing = trend.getByRole('img')
  await drawing.focus()
  await drawing.press('ArrowRight')
  await expect(trend.locator('[aria-live]')).toContainText('Revenue: €')
  await trend.getByRole('button', { name: 'Table' }).click()
  await expect(trend.getByRole('columnheader', { name: 'Revenue', exact: true })).toBeVisible()
  const [file] = await Promise.all([page.waitForEvent('download'), trend.getByRole('button', { name: 'CSV' }).click()])
  expect(readFileSync(await file.path(), 'utf8')).toMatch(/^\uFEFFDay,Revenue \(EUR\),Previous period \(EUR\),Sales/)
})

test('purchasing power shows customers beside peers and region, and says how sure it is', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Purchasing power' }).click()
  for (const group of ['own', 'peers', 'region'])
    await expect(page.getByTestId(`spread-${group}`)).toContainText(/€[\d,.]+/)
  await expect(page.getByTestId('area-map').locator('svg[role=group] path').nth(3)).toBeVisible()
  await expect(page.getByText(/it was €\d+ off on average/)).toBeVisible()
  const income = await page.getByTestId('spread-own').textContent()
  await page.getByText('Spending power').click()
  await expect(page).toHaveURL(/measure=spending/)
  await expect(page.getByTestId('spread-own')).not.toHaveText(income ?? '')
})

test('a service that fails is told, and works again on demand', async ({ page }) => {
  await page.route('**/api/metrics/v1/outlet-figures*', route =>
    route.fulfill({ status: 400, json: { type: 'urn:vitrina:problem:invalid-input' } })
  )
  await signIn(page)
  const problem = page.getByRole('alert')
  await expect(problem).toContainText('The selection is not valid.')
  await page.unroute('**/api/metrics/v1/outlet-figures*')
  await problem.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByTestId('outlets')).toContainText('Valdemora Centro')
})

test('an owner invites somebody, who makes an account and comes in', async ({ page, browser, baseURL }) => {
  await signIn(page, person('owner', 'moda-lirio'))
  await page.getByRole('link', { name: 'Team' }).click()
  const email = `guest-${Date.now().toString()}@example.com`
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Invite' }).click()
  const link = (await page.locator('code').textContent()) ?? ''
  const guest = await (await browser.newContext({ baseURL: baseURL ?? '', locale: 'en-GB' })).newPage()
  await guest.goto(link)
  await guest.getByLabel('Your name').fill('Guest')
  await guest.getByLabel(/^Password/).fill('a long enough password')
  await guest.getByRole('button', { name: 'Create account' }).click()
  await expect(guest.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible()
  await guest.context().close()
})

test('competitors stand beside the own figures, by figure and by week', async ({ page }) => {
  await signIn(page)
  await page.getByRole('link', { name: 'Competitors' }).click()
  const byFigure = page.getByTestId('by-figure')
  await expect(byFigure).toContainText(/Similar businesses: €[\d,.]+ on average/)
  await byFigure.getByRole('button', { name: 'Table' }).click()
  await expect(byFigure.getByRole('rowheader', { name: 'Average ticket' })).toBeVisible()
  await choosePeriod(page, 'Last 90 days')
  const trend = page.getByRole('region', { name: 'Revenue over time' })
  await expect(trend.getByText(/Similar businesses, .*, scaled to your average/)).toBeVisible()
  await trend.getByText('Months').click()
  await expect(page).toHaveURL(/by=month/)
})
