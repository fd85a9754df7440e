import { computed } from 'vue'
import { useI18n } from 'vue-i18n'

export interface Money {
  amountMinor: number
  currency: string
}

const COMPACT_FROM = 10_000

// by ISO 4217, as the services count; Intl knows how many decimals people write, which for forints or rupiahs are none
const DECIMALS: Record<string, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW'
}
const decimalsOf = new Map(
  Object.entries(DECIMALS).flatMap(([decimals, currencies]) =>
    currencies.split(' ').map(currency => [currency, Number(decimals)] as const)
  )
)

/** Minor units of one major unit: 100 cents of a euro, 1 of a yen, 1,000 fils of a dinar. */
function unitsPerMajor(currency: string): number {
  return 10 ** (decimalsOf.get(currency) ?? 2)
}

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

const LOOKS = {
  full: {},
  compact: { notation: 'compact', maximumFractionDigits: 1 },
  round: { maximumFractionDigits: 0 }
} as const

/** Formats of numbers, money and dates in a language; each is built once. */
export function formats(language: string) {
  const moneys = new Map<string, Intl.NumberFormat>()
  const money = (currency: string, look: keyof typeof LOOKS) => {
    const key = `${currency} ${look}`
    const known = moneys.get(key) ?? new Intl.NumberFormat(language, { style: 'currency', currency, ...LOOKS[look] })
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
  const wholeShare = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 })
  const index = new Intl.NumberFormat(language, { maximumFractionDigits: 0 })
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const shortDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const list = new Intl.ListFormat(language)
  return {
    money: (amount: Money) => money(amount.currency, 'full').format(inMajorUnits(amount)),
    shortMoney: (amount: Money) => {
      const value = inMajorUnits(amount)
      return money(amount.currency, Math.abs(value) >= COMPACT_FROM ? 'compact' : 'full').format(value)
    },
    /** As little as an axis needs: no decimals, and compact where large. */
    axisMoney: (amount: Money) => {
      const value = inMajorUnits(amount)
      return money(amount.currency, Math.abs(value) >= COMPACT_FROM ? 'compact' : 'round').format(value)
    },
    roundMoney: (amount: Money) => money(amount.currency, 'round').format(inMajorUnits(amount)),
    count: (value: number) => count.format(value),
    shortCount: (value: number) => (Math.abs(value) >= COMPACT_FROM ? compactCount : count).format(value),
    change: (ratio: number) => change.format(ratio),
    share: (ratio: number) => share.format(ratio),
    wholeShare: (ratio: number) => wholeShare.format(ratio),
    index: (value: number) => index.format(value),
    date: (text: string) => date.format(day(text)),
    shortDate: (text: string) => shortDate.format(day(text)),
    month: (text: string) => month.format(day(text)),
    range: (from: string, to: string) => date.formatRange(day(from), day(to)),
    list: (texts: readonly string[]) => list.format(texts)
  }
}

export type Formats = ReturnType<typeof formats>

/** The formats of the language that is shown. */
export function useFormats() {
  const { locale } = useI18n()
  return computed(() => formats(locale.value))
}
