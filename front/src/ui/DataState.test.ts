import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '@/api/problem'
import DataState from './DataState.vue'

const refetch = () => undefined
const query = (error: Error | null, data?: unknown) => ({ isPending: false, isFetching: false, error, data, refetch })
const text = (error: Error) =>
  mount(DataState, { props: { query: query(error) } })
    .get('[role=alert] p')
    .text()

describe('the state of a part of a page', () => {
  it('tells a problem in words, also one that nobody has words for', () => {
    expect(text(new ApiProblem(413, 'too-large'))).toBe('This is too large.')
    expect(text(new ApiProblem(418, 'about:blank'))).toBe('Something went wrong on our side.')
    expect(text(new TypeError('x is undefined'))).toBe('Something went wrong on our side.')
  })

  it('says why it is empty', () => {
    const shown = mount(DataState, { props: { query: query(null, []), empty: true, emptyText: 'No sales.' } })
    expect(shown.text()).toBe('No sales.')
  })
})
