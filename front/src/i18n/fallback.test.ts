import { createApp } from 'vue'
import { afterEach, expect, it, vi } from 'vitest'
import { failedAddress } from '@/ui/load-failure'
import { chooseLanguage, i18n, installI18n } from '.'

vi.mock('./locales/es.json', () => {
  throw new Error('gone after an update')
})
afterEach(() => localStorage.clear())

it('speaks English where the language of the reader cannot be loaded', async () => {
  localStorage.setItem('vitrina-language', 'es')
  await installI18n(createApp({}))
  expect(i18n.global.locale.value).toBe('en')
  expect(document.documentElement.lang).toBe('en')
})

it('stays with the language, and says so, where another one cannot be loaded', async () => {
  await chooseLanguage('es')
  expect(i18n.global.locale.value).toBe('en')
  expect(localStorage.getItem('vitrina-language')).toBeNull()
  expect(failedAddress.value).toBe(window.location.href)
})
