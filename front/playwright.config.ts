import { defineConfig } from '@playwright/test'
import { launched } from './e2e/browser'

export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:8080',
    locale: 'en-GB',
    launchOptions: await launched()
  },
  projects: [
    { name: 'wide', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'narrow', use: { viewport: { width: 360, height: 740 } }, grep: /@everywhere/ }
  ]
})
