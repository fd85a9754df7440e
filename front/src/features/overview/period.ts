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
