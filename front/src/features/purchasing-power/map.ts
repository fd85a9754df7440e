import type { AreaFeature } from './use-purchasing-power'

const WIDTH = 600

export interface DrawnArea {
  area: string
  name: string
  region: string
  path: string
}

/** The areas as paths of one drawing: longitudes shrunk by the cosine of the middle latitude, north up. */
export function drawn(features: readonly AreaFeature[]): { areas: DrawnArea[]; width: number; height: number } {
  const polygons = features.map(feature => ({ feature, rings: ringsOf(feature) }))
  const points = polygons.flatMap(({ rings }) => rings.flat())
  if (points.length === 0) return { areas: [], width: WIDTH, height: WIDTH }
  const [west, east] = extent(points, 0)
  const [south, north] = extent(points, 1)
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180)
  const scale = WIDTH / ((east - west) * shrink || 1)
  const at = (point: number[]) =>
    `${(((point[0] ?? 0) - west) * shrink * scale).toFixed(1)},${((north - (point[1] ?? 0)) * scale).toFixed(1)}`
  const areas = polygons
    .filter(({ rings }) => rings.length > 0)
    .map(({ feature, rings }) => ({
      ...feature.properties,
      path: rings.map(ring => `M${ring.map(at).join('L')}Z`).join('')
    }))
  return { areas, width: WIDTH, height: Math.round((north - south) * scale) }
}

/** Lowest and highest; outlines have more points than a call takes arguments. */
function extent(points: readonly number[][], axis: 0 | 1): [number, number] {
  let lowest = Number.POSITIVE_INFINITY
  let highest = Number.NEGATIVE_INFINITY
  for (const point of points) {
    lowest = Math.min(lowest, point[axis] ?? 0)
    highest = Math.max(highest, point[axis] ?? 0)
  }
  return [lowest, highest]
}

function ringsOf({ geometry }: AreaFeature): number[][][] {
  if (geometry === null) return []
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

/** Classes of the index, region's median = 100: upper bounds of all but the last. */
export const CLASSES = [85, 95, 105, 120] as const

export function classOf(index: number): number {
  const found = CLASSES.findIndex(bound => index < bound)
  return found < 0 ? CLASSES.length : found
}
