import { describe, expect, it } from 'vitest'
import { classOf, drawn } from './map'
import type { AreaFeature } from './use-purchasing-power'

const square: AreaFeature = {
  properties: { area: 'a', name: 'A', region: 'R' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
        [0, 0]
      ]
    ]
  }
}

describe('the map', () => {
  it('draws north up, within its frame', () => {
    const map = drawn([square])
    expect(map.areas[0]?.path.startsWith('M0.0,600.0')).toBe(true)
    expect(map.height).toBe(600)
  })

  it('draws outlines of very many points', () => {
    const ring = Array.from({ length: 300_000 }, (_, index) => [index % 500, index % 400])
    expect(drawn([{ ...square, geometry: { type: 'Polygon', coordinates: [ring] } }]).areas).toHaveLength(1)
  })

  it('leaves out areas without an outline', () => {
    expect(drawn([{ ...square, geometry: null }]).areas).toEqual([])
  })

  it('puts an index into one of five classes', () => {
    expect([50, 85, 100, 105, 130].map(classOf)).toEqual([0, 1, 2, 3, 4])
  })
})
