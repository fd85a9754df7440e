import type { Scope, Tile } from './tiles'

/** What is true of the comparison of several figures, told once: why it is hidden, which group is shown. */
export interface Notice {
  figures: Tile['key'][]
  reason: string | undefined
  scope: Scope | undefined
}

/** One notice for the figures that share their reason and their group, in the order in which they first stand. */
export function notices(tiles: readonly Tile[]): Notice[] {
  const found = new Map<string, Notice>()
  for (const { key, peers, hidden } of tiles) {
    const notice = { figures: [], reason: hidden, scope: peers?.scope }
    const same = JSON.stringify(notice)
    const known = found.get(same) ?? notice
    found.set(same, { ...known, figures: [...known.figures, key] })
  }
  return [...found.values()]
}
