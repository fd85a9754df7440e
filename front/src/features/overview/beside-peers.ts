const SAME_WITHIN = 0.01

/** How far an index (similar businesses = 100) lies above or below, so that nobody has to calculate. */
export function besidePeers(index: number): { side: 'above' | 'below' | 'same'; difference: number } {
  const difference = index / 100 - 1
  if (Math.abs(difference) < SAME_WITHIN) return { side: 'same', difference: 0 }
  return { side: difference > 0 ? 'above' : 'below', difference: Math.abs(difference) }
}
