import { plusDays } from '@/format/format'
import type { Period } from './period'
import type { Granularity } from './use-filter'

const WEEKS_FROM_DAYS = 60
const MONTHS_FROM_DAYS = 200
const MOST_DAILY_DAYS = 366
const LEAST_DAYS = { day: 1, week: 14, month: 62 }

const lasts = ({ from, to }: Period, days: number) => plusDays(from, days - 1) <= to

/** The ways to cut a period that leave at least two points, and not more days than the service answers. */
export function granularitiesOf(period: Period): Granularity[] {
  return (['day', 'week', 'month'] as const).filter(
    cut => lasts(period, LEAST_DAYS[cut]) && !(cut === 'day' && lasts(period, MOST_DAILY_DAYS + 1))
  )
}

/** What was chosen where the period allows it, else days, weeks or months by its length. */
export function granularityOf(period: Period, chosen: Granularity | undefined): Granularity {
  if (chosen !== undefined && granularitiesOf(period).includes(chosen)) return chosen
  if (lasts(period, MONTHS_FROM_DAYS + 1)) return 'month'
  return lasts(period, WEEKS_FROM_DAYS + 1) ? 'week' : 'day'
}
