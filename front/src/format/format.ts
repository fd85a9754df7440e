import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

export interface Money {
  amountMinor: number
  currency: string
}

const COMPACT_FROM = 10_000

/** Minor units of one major unit: 100 cents of a euro, 1 of a yen, 1,000 fils of a dinar. */
function unitsPerMajor(currency: string): number {
  const known = majors.get(currency)
  if (known) return known
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
  majors.set(currency, 10 ** maximumFractionDigits)
  return 10 ** maximumFractionDigits
}

const majors = new Map<string, number>()

/** An amount as a number of major units, as charts, tables and exported files show it. */
export function inMajorUnits({ amountMinor, currency }: Money): number {
  return amountMinor / unitsPerMajor(currency)
}

export function fromMajorUnits(value: number, currency: string): Money {
  return { amountMinor: Math.round(value * unitsPerMajor(currency)), currency }
}

/** A plain date of the address or an answer, in UTC, so that no zone moves it. */
export function day(text: string): Date {
  return new Date(`${text}T00:00:00Z`)
}

export function dayText(date: Date): string {
  return date.toISOString().slice(0, 10)
}

export function plusDays(text: string, days: number): string {
  return dayText(new Date(day(text).getTime() + days * 86_400_000))
}

/** Formats of numbers, money and dates in a language; each is built once. */
export function formats(language: string) {
  const moneys = new Map<string, Intl.NumberFormat>()
  const money = (currency: string, compact: boolean) => {
    const key = `${currency}${compact ? ' compact' : ''}`
    const known =
      moneys.get(key) ??
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency,
        ...(compact ? { notation: 'compact', maximumFractionDigits: 1 } : {})
      })
    moneys.set(key, known)
    return known
  }
  const count = new Intl.NumberFormat(language)
  const compactCount = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 1 })
  const change = new Intl.NumberFormat(language, {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero'
  })
  const share = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const index = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const shortDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  return {
    money: (amount: Money) => money(amount.currency, false).format(inMajorUnits(amount)),
    shortMoney: (amount: Money) => {
      const value = inMajorUnits(amount)
      return money(amount.currency, Math.abs(value) >= COMPACT_FROM).format(value)
    },
    roundMoney: (amount: Money) =>
      new Intl.NumberFormat(language, {
        style: 'currency',
        currency: amount.currency,
        maximumFractionDigits: 0
      }).format(inMajorUnits(amount)),
    count: (value: number) => count.format(value),
    shortCount: (value: number) => (Math.abs(value) >= COMPACT_FROM ? compactCount : count).format(value),
    change: (ratio: number) => change.format(ratio),
    share: (ratio: number) => share.format(ratio),
    index: (value: number) => index.format(value),
    date: (text: string) => date.format(day(text)),
    shortDate: (text: string) => shortDate.format(day(text)),
    month: (text: string) => month.format(day(text)),
    range: (from: string, to: string) => date.formatRange(day(from), day(to))
  }
}

export type Formats = ReturnType<typeof formats>

/** The formats of the language that is shown. */
export function useFormats() {
  const { locale } = useI18n()
  return computed(() => formats(locale.value))
}
