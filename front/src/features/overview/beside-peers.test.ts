import { expect, it } from 'vitest'
import { besidePeers } from './beside-peers'

it('turns an index into how far the own figure lies above or below', () => {
  expect(besidePeers(184)).toEqual({ side: 'above', difference: expect.closeTo(0.84) as number })
  expect(besidePeers(34)).toEqual({ side: 'below', difference: expect.closeTo(0.66) as number })
  expect(besidePeers(100.4).side).toBe('same')
})
