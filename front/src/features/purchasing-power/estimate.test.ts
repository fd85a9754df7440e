import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import ModelNote from './components/ModelNote.vue'
import NoEstimate from './components/NoEstimate.vue'

const quality = {
  version: '20261031-1a2b3c4d',
  createdAt: '2026-11-01T00:00:00Z',
  method: 'median by age and client category',
  coverage: 0.8,
  meanAbsoluteError: { amountMinor: 50_000, currency: 'EUR' },
  baselineMeanAbsoluteError: { amountMinor: 50_000, currency: 'EUR' }
}

describe('what estimates purchasing power', () => {
  it('is called by its name where no trained model beats the simple estimate', () => {
    const note = mount(ModelNote, { props: { model: { status: 'baseline', reason: 'loses-to-baseline', ...quality } } })
    expect(note.get('h2').text()).toBe('Estimated by age and client category')
    expect(note.text()).toContain('€500')
  })

  it('is judged beside the simple estimate where a trained model serves', () => {
    const note = mount(ModelNote, { props: { model: { status: 'serving', ...quality } } })
    expect(note.get('h2').text()).toBe('Accuracy')
  })

  it('says how many incomes are known and needed where there are too few', () => {
    const model = { status: 'unavailable', reason: 'too-few-labels', labels: 94, labelsNeeded: 100 } as const
    const text = mount(NoEstimate, { props: { model } }).text()
    expect(text).toContain('No estimate yet')
    expect(text).toContain('at least 100 cardholders with a known income; the bank knows 94')
  })
})
