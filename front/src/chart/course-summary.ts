import { useI18n } from 'vue-i18n'
import type { Column, Row } from './csv'

/** What somebody who does not see a line hears of it: where it begins, where it ends and where it is highest. */
export function useCourseSummary() {
  const { t } = useI18n()
  return (
    rows: readonly Row[],
    at: Column,
    measured: Column,
    display: (row: Row, column: Column) => string
  ): string => {
    const known = rows.filter(row => typeof row[measured.key] === 'number')
    const [first, last] = [known[0], known.at(-1)]
    if (first === undefined || last === undefined) return t('chart.nothing', { name: measured.text })
    const highest = known.reduce((best, row) => (Number(row[measured.key]) > Number(best[measured.key]) ? row : best))
    return t('chart.course', {
      name: measured.text,
      first: display(first, at),
      firstValue: display(first, measured),
      last: display(last, at),
      lastValue: display(last, measured),
      highest: display(highest, at),
      highestValue: display(highest, measured)
    })
  }
}
