import { ref } from 'vue'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const REMEMBERED = 'vitrina-theme'
const system = window.matchMedia('(prefers-color-scheme: dark)')

function remembered(): Theme {
  const text = localStorage.getItem(REMEMBERED)
  return THEMES.find(theme => theme === text) ?? 'system'
}

/** What was chosen. */
export const theme = ref<Theme>(remembered())

/** What is shown: charts read their colours anew when it changes. */
export const shownTheme = ref<'light' | 'dark'>('light')

export function applyTheme(): void {
  shownTheme.value = theme.value === 'system' ? (system.matches ? 'dark' : 'light') : theme.value
  document.documentElement.dataset['theme'] = shownTheme.value
}

export function chooseTheme(chosen: Theme): void {
  theme.value = chosen
  localStorage.setItem(REMEMBERED, chosen)
  applyTheme()
}

system.addEventListener('change', applyTheme)
