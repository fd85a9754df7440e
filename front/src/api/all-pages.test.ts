import { expect, it } from 'vitest'
import { allPages } from './all-pages'

it('goes on until there is no next page', async () => {
  const pages = { '': { items: [1, 2], nextCursor: 'a' }, a: { items: [3], nextCursor: 'b' }, b: { items: [] } }
  const asked: string[] = []
  const read = ({ cursor = '' }) => {
    asked.push(cursor)
    return Promise.resolve(pages[cursor as keyof typeof pages])
  }
  expect(await allPages<number>(read)).toEqual([1, 2, 3])
  expect(asked).toEqual(['', 'a', 'b'])
})
