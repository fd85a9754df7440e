/** The part of OpenAPI 3.1 that the services' documents use. */
export interface Schema {
  $ref?: string
  type?: string | string[]
  format?: string
  description?: string
  enum?: unknown[]
  const?: unknown
  default?: string | number | boolean
  pattern?: string
  minimum?: number
  maximum?: number
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  oneOf?: Schema[]
  anyOf?: Schema[]
  allOf?: Schema[]
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  description?: string
  schema: Schema
}

interface Content {
  content?: Record<string, { schema?: Schema }>
}

export interface DescribedOperation {
  operationId: string
  summary?: string
  description?: string
  parameters?: Parameter[]
  requestBody?: Content
  responses?: Record<string, Content & { description?: string }>
}

export interface OpenApi {
  paths: Record<string, Record<string, DescribedOperation>>
  components?: { schemas?: Record<string, Schema> }
}

export interface Operation {
  id: string
  method: string
  path: string
  summary: string
  description: string | undefined
  /** What a browser lets a page send; cookies are the browser's own. */
  parameters: Parameter[]
  body: Schema | undefined
  responses: { status: string; schema: Schema | undefined }[]
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete']
const schemaOf = (described: Content | undefined) => Object.values(described?.content ?? {})[0]?.schema

export function operationsOf({ paths }: OpenApi): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, described]) => ({
        id: described.operationId,
        method: method.toUpperCase(),
        path,
        summary: described.summary ?? described.description ?? '',
        description: described.summary === described.description ? undefined : described.description,
        parameters: (described.parameters ?? []).filter(parameter => parameter.in !== 'cookie'),
        body: schemaOf(described.requestBody),
        responses: Object.entries(described.responses ?? {}).map(([status, answer]) => ({
          status,
          schema: schemaOf(answer)
        }))
      }))
  )
}

/** A schema with what it refers to in its place; what it says itself stands above that. */
export function resolved(document: OpenApi, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema
  const name = schema.$ref.replace('#/components/schemas/', '')
  const { [name]: named = {} } = document.components?.schemas ?? {}
  const whole = { ...resolved(document, named), ...schema }
  delete whole.$ref
  return whole
}

const FORMATS: Record<string, unknown> = {
  date: '2026-10-31',
  'date-time': '2026-10-31T12:00:00Z',
  uuid: '00000000-0000-0000-0000-000000000000',
  double: 0.5,
  time: '09:00'
}
const DEEPEST = 6

/** A value that fits a schema, to begin with. */
export function example(document: OpenApi, of: Schema, depth = 0): unknown {
  const schema = resolved(document, of)
  const { const: fixed, default: usual, enum: values, format = '' } = schema
  const given = fixed ?? usual ?? values?.[0] ?? FORMATS[format]
  if (given !== undefined) return given
  const choice = schema.oneOf?.[0] ?? schema.anyOf?.[0] ?? schema.allOf?.[0]
  if (choice !== undefined) return example(document, choice, depth)
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (schema.properties !== undefined) {
    if (depth > DEEPEST) return {}
    const parts = Object.entries(schema.properties).map(([name, part]) => [name, example(document, part, depth + 1)])
    return Object.fromEntries(parts) as unknown
  }
  if (type === 'array') return schema.items === undefined ? [] : [example(document, schema.items, depth + 1)]
  return { integer: 1, number: 1, boolean: true, string: 'text' }[type ?? ''] ?? {}
}

/** What a schema is, in a few words of the document's own language. */
export function typeText(document: OpenApi, of: Schema): string {
  const schema = resolved(document, of)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map(value => String(value)).join(' | ')
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return 'one of'
  const type = [schema.type ?? (schema.properties === undefined ? 'any' : 'object')].flat().join(' | ')
  if (schema.items !== undefined) return `array of ${typeText(document, schema.items)}`
  return schema.format === undefined ? type : `${type} (${schema.format})`
}
