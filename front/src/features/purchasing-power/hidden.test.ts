import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import AreaMap from './components/AreaMap.vue'
import HiddenParts from './components/HiddenParts.vue'
import type { AreaDistribution, AreaFeature, Distribution, PublishedDistribution } from './use-purchasing-power'

const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' })
const published: PublishedDistribution = {
  status: 'published',
  p10: euro(100_000),
  p50: euro(180_000),
  p90: euro(300_000),
  index: 104,
  shares: [],
  noise: false
}
const hidden: Distribution = { status: 'suppressed', reason: 'too-few-cards', fallback: published }
const area = (name: string, distribution: Distribution): AreaDistribution => ({
  area: name,
  areaName: name,
  region: 'R',
  distribution
})
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0]
]
const feature = (name: string): AreaFeature => ({
  properties: { area: name, name, region: 'R' },
  geometry: { type: 'Polygon', coordinates: [ring] }
})
const state = { isPending: false, isFetching: false, error: null, data: [], refetch: () => undefined }

function mapped(map = state, features: AreaFeature[] | undefined = ['A', 'B', 'C'].map(feature)) {
  return mount(AreaMap, { props: { items: [area('A', published), area('B', hidden)], features, map } })
}

describe('hidden figures', () => {
  it('are told with their reason and the wider figure, those of a reason together', () => {
    const parts = ['May', 'June'].map(name => ({ name, distribution: hidden }))
    const text = mount(HiddenParts, { props: { parts } }).text()
    expect(text).toContain('Hidden for privacy: too few customers are behind it.')
    expect(text).toContain('Hidden: May and June.')
    expect(text).toContain('Instead, all your customers: median €1,800.')
  })

  it('are hatched on the map and explained; an area without customers is something else', () => {
    const [shown, suppressed, nobody] = mapped().findAll('svg[role=group] path')
    expect(shown?.attributes('aria-label')).toBe('A: median €1,800, index 104')
    expect(suppressed?.attributes('aria-label')).toBe(
      'B: hidden. Hidden for privacy: too few customers are behind it. Instead, all your customers: median €1,800.'
    )
    expect(suppressed?.classes()).toContain('fill-[url(#hidden-area)]')
    expect(nobody?.attributes('aria-label')).toBe('C: no customers')
    expect(nobody?.classes()).toContain('fill-band')
  })
})

describe('an index that may not be told', () => {
  it('leaves the median, and no colour', () => {
    const { index, ...median } = published
    expect(index).toBe(104)
    const items = [area('A', median)]
    const drawn = mount(AreaMap, { props: { items, features: [feature('A')], map: state } })
    const path = drawn.get('svg[role=group] path')
    expect(path.attributes('aria-label')).toBe('A: median €1,800, index hidden')
    expect(path.classes()).toContain('fill-[url(#hidden-area)]')
  })
})

describe('a map that is not there', () => {
  it('is waited for, or has failed, before the bank is said to have drawn none', () => {
    const none = 'The bank has drawn no map.'
    expect(mapped({ ...state, isPending: true }, undefined).text()).not.toContain(none)
    const failed = mapped(Object.assign({ ...state }, { error: new Error('lost'), data: undefined }), undefined)
    expect(failed.text()).not.toContain(none)
    expect(failed.find('[role=alert]').exists()).toBe(true)
    expect(mapped(state, []).text()).toContain(none)
  })
})
