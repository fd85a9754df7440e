import { describe, expect, it } from 'vitest'
import { example, operationsOf, resolved, typeText, type OpenApi } from './openapi'

const document: OpenApi = {
  paths: {
    '/api/shop/v1/sales/{saleId}': {
      patch: {
        operationId: 'change',
        summary: 'Changes a sale.',
        parameters: [
          { name: 'saleId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'session', in: 'cookie', schema: { type: 'string' } }
        ],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Sale' } } } },
        responses: { 204: { description: 'changed' } }
      }
    }
  },
  components: {
    schemas: {
      Sale: {
        type: 'object',
        properties: {
          day: { type: 'string', format: 'date' },
          channel: { $ref: '#/components/schemas/Channel', default: 'online' },
          lines: { type: 'array', items: { $ref: '#/components/schemas/Line' } }
        }
      },
      Channel: { type: 'string', enum: ['pos', 'online'] },
      Line: { properties: { units: { type: 'integer' }, inner: { $ref: '#/components/schemas/Line' } } }
    }
  }
}
const sale = { $ref: '#/components/schemas/Sale' }

describe('an OpenAPI document', () => {
  it('has operations with what a page can send', () => {
    expect(operationsOf(document)).toMatchObject([
      { id: 'change', method: 'PATCH', summary: 'Changes a sale.', parameters: [{ name: 'saleId' }], body: sale }
    ])
  })

  it('is resolved, what stands beside a reference first', () => {
    expect(resolved(document, { $ref: '#/components/schemas/Channel', default: 'online' })).toEqual({
      type: 'string',
      enum: ['pos', 'online'],
      default: 'online'
    })
  })

  it('gives an example of each schema, also of one that holds itself', () => {
    expect(example(document, sale)).toMatchObject({ day: '2026-10-31', channel: 'online', lines: [{ units: 1 }] })
  })

  it('says what a schema is', () => {
    const { properties = {} } = resolved(document, sale)
    expect(Object.values(properties).map(schema => typeText(document, schema))).toEqual([
      'string (date)',
      'pos | online',
      'array of object'
    ])
  })
})
