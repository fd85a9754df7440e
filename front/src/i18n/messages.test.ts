import { expect, it } from 'vitest'
import { i18n } from '.'
import ru from './locales/ru.json'
import es from './locales/es.json'

i18n.global.setLocaleMessage('ru', ru)
i18n.global.setLocaleMessage('es', es)

it.each([
  ['en', 1, '1 sale'],
  ['en', 0, '0 sales'],
  ['es', 1, '1 venta'],
  ['es', 7, '7 ventas'],
  ['ru', 1, '1 продажа'],
  ['ru', 3, '3 продажи'],
  ['ru', 5, '5 продаж'],
  ['ru', 11, '11 продаж'],
  ['ru', 21, '21 продажа']
])('counts in %s: %d', (locale, count, text) => {
  i18n.global.locale.value = locale as 'en'
  expect(i18n.global.t('channel.sales', { count }, count)).toBe(text)
  i18n.global.locale.value = 'en'
})
