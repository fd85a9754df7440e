import { day, dayText, plusDays } from '@/format/format'
import type { components } from '@/api/generated/metrics'

export type Period = components['schemas']['Period']

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOST_YEARS = 3
const FIRST_DAY = '1970-01-01'
const LAST_DAY = '9998-12-31'

/** A day of the calendar: not the 30th of February. */
function isDay(text: string): boolean {
  if (!DAY.test(text) || text < FIRST_DAY || text > LAST_DAY) return false
  const date = day(text)
  return !Number.isNaN(date.getTime()) && dayText(date) === text
}

/** The same day some years later or, where negative, earlier; the 28th of February for a 29th that there is not. */
function plusYears(text: string, years: number): string {
  const moved = `${String(Number(text.slice(0, 4)) + years).padStart(4, '0')}${text.slice(4)}`
  return isDay(moved) ? moved : moved.replace(/-29$/, '-28')
}

/** The period of an address, or nothing where the services would refuse it: then they choose the usual one. */
export function periodOf(from = '', to = ''): Period | undefined {
  if (!isDay(from) || !isDay(to) || to < from) return undefined
  return to < plusYears(from, MOST_YEARS) ? { from, to } : undefined
}

/** The first day that a period may begin on which ends on this one. */
export function earliestFor(to: string): string {
  return isDay(to) && to > '1973-01-01' ? plusDays(plusYears(to, -MOST_YEARS), 1) : FIRST_DAY
}

const DAYS = { last7: 7, last30: 30, last90: 90, last365: 365 }
export type Preset = keyof typeof DAYS | 'thisMonth' | 'lastMonth'

/** The ready-made periods that end with the data, or with the month before its last day. */
export function presets(end: string): Record<Preset, Period> {
  const rolling = (days: number): Period => ({ from: plusDays(end, 1 - days), to: end })
  const month = `${end.slice(0, 8)}01`
  const before = plusDays(month, -1)
  return {
    last7: rolling(DAYS.last7),
    last30: rolling(DAYS.last30),
    last90: rolling(DAYS.last90),
    last365: rolling(DAYS.last365),
    thisMonth: { from: month, to: end },
    lastMonth: { from: `${before.slice(0, 8)}01`, to: before }
  }
}

export function presetOf(period: Period, end: string): Preset | undefined {
  const all = Object.entries(presets(end)) as [Preset, Period][]
  return all.find(([, { from, to }]) => from === period.from && to === period.to)?.[0]
}
