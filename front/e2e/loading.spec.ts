import { writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, person, signIn, test } from './vitrina'

interface Loading {
  /** Cumulative layout shift. */
  shift: number
  /** Largest contentful paint, milliseconds. */
  paint: number
  scripts: number
  scriptBytes: number
  requests: number
}

interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
}

/** How a page loads for somebody who is signed in. */
async function loading(page: Page, path: string): Promise<Loading> {
  const scripts: number[] = []
  let requests = 0
  page.on('requestfinished', async request => {
    requests++
    if (request.resourceType() === 'script') scripts.push((await request.sizes()).responseBodySize)
  })
  await page.addInitScript(() => {
    const seen = { shift: 0, paint: 0 }
    Object.assign(window, { seen })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries() as LayoutShift[]) if (!entry.hadRecentInput) seen.shift += entry.value
    }).observe({ type: 'layout-shift', buffered: true })
    new PerformanceObserver(list => {
      for (const { startTime } of list.getEntries()) seen.paint = startTime
    }).observe({ type: 'largest-contentful-paint', buffered: true })
  })
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await expect(page.locator('.skeleton')).toHaveCount(0)
  await page.waitForTimeout(1000)
  const seen = await page.evaluate(() => (window as unknown as { seen: { shift: number; paint: number } }).seen)
  return { ...seen, scripts: scripts.length, scriptBytes: scripts.reduce((sum, bytes) => sum + bytes, 0), requests }
}

for (const path of ['/overview', '/purchasing-power', '/outlets', '/api-browser']) {
  test(`${path} loads in few requests @everywhere`, async ({ page }) => {
    await signIn(page)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForLoadState('networkidle')
    const loaded = await loading(page, path)
    const file = process.env['LOADING']
    if (file !== undefined) writeFileSync(file, `${JSON.stringify({ path, ...loaded })}\n`, { flag: 'a' })
    expect(loaded.scripts).toBeLessThanOrEqual(15)
  })
}

for (const who of [person('owner'), person('analyst', 'casa-clara')]) {
  test(`the overview of ${who.email} does not jump while it loads @everywhere`, async ({ page }) => {
    await signIn(page, who)
    await expect(page.getByTestId('tile-revenue')).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect((await loading(page, '/overview')).shift).toBeLessThanOrEqual(0.02)
  })
}
