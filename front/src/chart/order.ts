import type { Column, Row } from './csv'

export interface Order {
  key: string
  descending: boolean
}

/** The other way round for the same column; numbers begin with the largest, texts with A. */
export function nextOrder(order: Order, { key, number }: Column): Order {
  return { key, descending: order.key === key ? !order.descending : number === true }
}

/** Rows in order of a column; what has no value comes last, whichever way round. */
export function inOrder(rows: readonly Row[], { key, descending }: Order, language: string): Row[] {
  const texts = new Intl.Collator(language, { numeric: true })
  const compare = (one: Row[string], other: Row[string]) =>
    typeof one === 'number' && typeof other === 'number' ? one - other : texts.compare(String(one), String(other))
  return rows.toSorted(({ [key]: one }, { [key]: other }) => {
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    return descending ? compare(other, one) : compare(one, other)
  })
}
