/** The colours of the classes of the index. */
export const FILLS = ['fill-(--map-1)', 'fill-(--map-2)', 'fill-(--map-3)', 'fill-(--map-4)', 'fill-(--map-5)'] as const
export const HIDDEN = 'fill-[url(#hidden-area)]'
export const NOBODY = 'fill-band'
