import type { components } from '@/api/generated/merchants'

export type OpeningHours = components['schemas']['OpeningHours']
export type OpeningInterval = components['schemas']['OpeningInterval']
export type Weekday = keyof OpeningHours

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday'
] as const satisfies readonly Weekday[]

/** Days that follow one another and have the same intervals. */
export interface Stretch {
  first: Weekday
  last: Weekday
  intervals: readonly OpeningInterval[]
}

const same = (one: readonly OpeningInterval[], other: readonly OpeningInterval[]) =>
  one.length === other.length &&
  one.every((interval, index) => interval.opens === other[index]?.opens && interval.closes === other[index].closes)

/** The week in as few stretches as tell it, closed days included. */
export function stretches(hours: OpeningHours): Stretch[] {
  const found: Stretch[] = []
  for (const day of WEEKDAYS) {
    const before = found.at(-1)
    if (before !== undefined && same(before.intervals, hours[day])) before.last = day
    else found.push({ first: day, last: day, intervals: hours[day] })
  }
  return found
}

/** An interval that ends at or before its start goes on over midnight. */
export function interval(opens: string, closes: string): OpeningInterval {
  return closes <= opens ? { opens, closes, closesNextDay: true } : { opens, closes }
}

/** A copy that can be edited; a week without hours where there are none yet. */
export function editable(hours: OpeningHours | undefined): OpeningHours {
  return Object.fromEntries(
    WEEKDAYS.map(day => [day, (hours?.[day] ?? []).map(each => ({ ...each }))])
  ) as unknown as OpeningHours
}

/** The weekday's name in a language: a Monday in UTC and the days after it. */
export function weekdayName(language: string, day: Weekday, width: 'short' | 'long'): string {
  const date = new Date(Date.UTC(2024, 0, 1 + WEEKDAYS.indexOf(day)))
  return new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' }).format(date)
}
