import { expect, it } from 'vitest'
import type { Operation, Parameter } from './openapi'
import { requestOf } from './sending'

const parameter = (name: string, place: Parameter['in']): Parameter => ({ name, in: place, schema: {} })
const operation: Operation = {
  id: 'change',
  method: 'PATCH',
  path: '/api/shop/v1/sales/{saleId}',
  summary: '',
  description: undefined,
  parameters: [
    parameter('saleId', 'path'),
    parameter('from', 'query'),
    parameter('to', 'query'),
    parameter('If-Match', 'header')
  ],
  body: {},
  responses: []
}

it('puts each value where its parameter belongs, and leaves out what is empty', async () => {
  const request = requestOf(operation, { saleId: 'a/b', from: '2026-10-01', to: '', 'If-Match': '"3"' }, '{}')
  expect(request.method).toBe('PATCH')
  expect(new URL(request.url).pathname + new URL(request.url).search).toBe('/api/shop/v1/sales/a%2Fb?from=2026-10-01')
  expect(request.headers.get('If-Match')).toBe('"3"')
  expect(await request.text()).toBe('{}')
})
