import { describe, expect, it } from 'vitest'
import { editable, interval, stretches, weekdayName, type OpeningHours } from './opening-hours'

const nine = { opens: '09:00', closes: '18:00' }
const week: OpeningHours = {
  monday: [nine],
  tuesday: [nine],
  wednesday: [nine],
  thursday: [nine],
  friday: [nine],
  saturday: [{ opens: '10:00', closes: '14:00' }],
  sunday: []
}

describe('opening hours', () => {
  it('are told in stretches of days that are alike', () => {
    expect(stretches(week).map(({ first, last }) => [first, last])).toEqual([
      ['monday', 'friday'],
      ['saturday', 'saturday'],
      ['sunday', 'sunday']
    ])
  })

  it('go over midnight where the end is not after the start', () => {
    expect(interval('20:00', '02:00')).toEqual({ opens: '20:00', closes: '02:00', closesNextDay: true })
    expect(interval('09:00', '18:00')).toEqual(nine)
  })

  it('are edited on a copy, and from nothing where nothing was said', () => {
    const copy = editable(week)
    copy.monday.push(nine)
    expect(week.monday).toHaveLength(1)
    expect(editable(undefined).sunday).toEqual([])
  })

  it('name their days in the language of the reader', () => {
    expect(weekdayName('en', 'monday', 'long')).toBe('Monday')
    expect(weekdayName('es', 'sunday', 'long')).toBe('domingo')
  })
})
