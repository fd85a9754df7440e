import type { App } from 'vue'
import { createI18n } from 'vue-i18n'
import { failedAddress } from '@/ui/load-failure'
import en from './locales/en.json'

export const LANGUAGES = { en: 'English', es: 'Español', ru: 'Русский' } as const
export type Language = keyof typeof LANGUAGES

const REMEMBERED = 'vitrina-language'
const russian = (count: number) =>
  (({ one: 0, few: 1 }) as Record<string, number>)[new Intl.PluralRules('ru').select(count)] ?? 2

export const i18n = createI18n({
  legacy: false,
  locale: 'en',
  fallbackLocale: 'en',
  messages: { en },
  pluralRules: { ru: russian }
})

const others = { es: () => import('./locales/es.json'), ru: () => import('./locales/ru.json') }

function isLanguage(text: string | null | undefined): text is Language {
  return text !== null && text !== undefined && text in LANGUAGES
}

/** The language that was chosen, else the first that the browser asks for and we speak. */
function preferred(): Language {
  const remembered = localStorage.getItem(REMEMBERED)
  if (isLanguage(remembered)) return remembered
  return navigator.languages.map(language => language.slice(0, 2)).find(isLanguage) ?? 'en'
}

async function speak(language: Language): Promise<void> {
  if (language !== 'en') i18n.global.setLocaleMessage(language, (await others[language]()).default)
  i18n.global.locale.value = language as 'en'
  document.documentElement.lang = language
}

/** Speaks another language, and remembers it; what cannot be loaded is told, and the language stays. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    await speak(language)
    localStorage.setItem(REMEMBERED, language)
  } catch {
    failedAddress.value = window.location.href
  }
}

export async function installI18n(app: App): Promise<void> {
  await speak(preferred()).catch(() => speak('en')) // rather English than an empty page
  app.use(i18n)
}
