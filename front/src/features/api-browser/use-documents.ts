import { useQuery } from '@tanstack/vue-query'
import { ApiProblem } from '@/api/problem'
import { operationsOf, type OpenApi, type Operation } from './openapi'

export interface ServiceDocument {
  service: string
  address: string
  document: OpenApi
  operations: Operation[]
}

const SERVICES = ['auth', 'merchants', 'metrics', 'purchasing-power']

async function read(service: string): Promise<ServiceDocument> {
  const address = `/api/${service}/v1/openapi.yaml`
  const answer = await fetch(address)
  if (!answer.ok) throw ApiProblem.of(answer.status, undefined)
  const { parse } = await import('yaml')
  const document = parse(await answer.text()) as OpenApi
  return { service, address, document, operations: operationsOf(document) }
}

/** The services' OpenAPI documents, as they serve them. */
export function useDocuments() {
  return useQuery({ queryKey: ['documents'], queryFn: () => Promise.all(SERVICES.map(read)), staleTime: Infinity })
}
