import { expect, expectAccessible, person, signIn, test } from './vitrina'

test('an operator finds the merchant to invite into by a part of its name, by keyboard @everywhere', async ({
  page
}) => {
  await signIn(page, person('operator', null))
  await page.goto('/people')
  const field = page.getByRole('combobox', { name: 'Merchant' })
  await field.click()
  const merchants = page.getByRole('listbox', { name: 'Merchants' }).getByRole('option')
  await expect(merchants.nth(5)).toBeVisible()
  await field.pressSequentially('CÁSA')
  await expect(merchants).toHaveCount(1)
  await expectAccessible(page)
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(field).toHaveValue('Casa Clara')
  const email = `guest-${Date.now().toString()}@example.com`
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByText('Send this link to the person. It is shown once:')).toBeVisible()
  const invited = page.getByRole('listitem').filter({ hasText: email })
  await expect(invited).toContainText('casa-clara')
  await invited.getByRole('button', { name: 'Withdraw' }).click()
  await expect(invited).toBeHidden()
})

test('a merchant has to be chosen, and the field says so', async ({ page }) => {
  await signIn(page, person('operator', null))
  await page.goto('/people')
  await page.getByLabel('E-mail').fill('guest@example.com')
  await page.getByRole('button', { name: 'Invite' }).click()
  await expect(page.getByRole('combobox', { name: 'Merchant' })).toHaveAccessibleDescription(
    'Choose a merchant from the list.'
  )
})

test('the merchants of the bank are searched, sorted and paged through @everywhere', async ({ page }) => {
  await signIn(page, person('operator', null))
  await page.getByLabel('Search by name or ID').fill('casa clára')
  await expect(page.getByRole('status').filter({ hasText: /^1 merchant$/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Casa Clara/ })).toBeVisible()
  await page.getByLabel('Search by name or ID').fill('nobody of this name')
  await expect(page.getByText('Nothing found for “nobody of this name”.')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Clear search' }).click()
  const name = page.getByRole('columnheader', { name: 'Name' })
  await expect(name).toHaveAttribute('aria-sort', 'ascending')
  const first = await page.getByRole('rowheader').first().textContent()
  await name.getByRole('button').click()
  await expect(name).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('rowheader').first()).not.toHaveText(first ?? '')
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByText(/^51–/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^51–/)).toBeVisible()
  await expectAccessible(page)
})

test('a link that is over says so at once @everywhere', async ({ page }) => {
  await page.goto('/invitations/accept#token=never-was')
  await expect(page.getByRole('alert')).toContainText('This invitation is no longer valid.')
  await expect(page.getByLabel('Your name')).toBeHidden()
  await expectAccessible(page)
})

test('an owner takes access away and gives it back, but never the own', async ({ page }) => {
  await signIn(page, person('owner', 'casa-clara'))
  await page.goto('/people')
  const viewer = page.getByRole('row').filter({ hasText: person('viewer', 'casa-clara').email })
  await viewer.getByRole('button', { name: /^Remove access/ }).click()
  await expect(viewer).toContainText('No access')
  await viewer.getByRole('button', { name: /^Give access/ }).click()
  await expect(viewer).not.toContainText('No access')
  const own = page.getByRole('row').filter({ hasText: person('owner', 'casa-clara').email })
  await expect(own.getByRole('button')).toHaveCount(0)
})
