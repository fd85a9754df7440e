import { fetchSignedIn } from '@/api/client'
import type { Operation } from './openapi'

export interface Answer {
  status: number
  type: string
  body: string
}

/** The request of an operation with the values of its parameters; those left empty are not sent. */
export function requestOf(operation: Operation, values: Record<string, string>, body: string | undefined): Request {
  const address = new URL(window.location.origin)
  const headers = new Headers()
  let path = operation.path
  for (const parameter of operation.parameters) {
    const value = values[parameter.name] ?? ''
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(value))
    if (value === '') continue
    if (parameter.in === 'query') address.searchParams.set(parameter.name, value)
    if (parameter.in === 'header') headers.set(parameter.name, value)
  }
  address.pathname = path
  if (body === undefined) return new Request(address, { method: operation.method, headers })
  headers.set('Content-Type', 'application/json')
  return new Request(address, { method: operation.method, headers, body })
}

/** Sends as whoever is signed in; a problem is an answer like any other. */
export async function send(request: Request): Promise<Answer> {
  const answer = await fetchSignedIn(request)
  const type = answer.headers.get('Content-Type') ?? ''
  const text = await answer.text()
  return { status: answer.status, type, body: type.includes('json') ? JSON.stringify(JSON.parse(text), null, 2) : text }
}
