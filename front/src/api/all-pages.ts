/** Everything of a list that is answered in pages. */
export async function allPages<T>(
  page: (cursor: { cursor?: string }) => Promise<{ items: T[]; nextCursor?: string }>
): Promise<T[]> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const answer = await page(cursor === undefined ? {} : { cursor })
    items.push(...answer.items)
    cursor = answer.nextCursor
  } while (cursor !== undefined)
  return items
}
