import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { useCourseSummary } from './course-summary'
import type { Column, Row } from './csv'

const at = { key: 'month', text: 'Month' }
const measured = { key: 'median', text: 'Median', number: true }
const display = (row: Row, column: Column) => String(row[column.key])

function spoken(rows: Row[]): string {
  const setup = () => {
    const text = useCourseSummary()(rows, at, measured, display)
    return () => text
  }
  return mount({ setup }).text()
}

it('says where a line begins, ends and is highest, past what is hidden', () => {
  const rows = [
    { month: 'May', median: undefined },
    { month: 'June', median: 10 },
    { month: 'July', median: 30 },
    { month: 'August', median: 20 }
  ]
  expect(spoken(rows)).toBe('Median: first 10 (June), last 20 (August), highest 30 (July).')
  expect(spoken([{ month: 'May', median: undefined }])).toBe('Median: nothing to draw.')
})
