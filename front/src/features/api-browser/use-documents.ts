import { useQuery } from '@tanstack/vue-query'
import { ApiProblem } from '@/api/problem'

export interface Operation {
  method: string
  path: string
  summary: string
  parameters: string[]
}

export interface ServiceDocument {
  service: string
  address: string
  operations: Operation[]
}

interface Described {
  summary?: string
  description?: string
  parameters?: { name: string; in: string; required?: boolean }[]
}

const SERVICES = ['auth', 'merchants', 'metrics', 'purchasing-power']
const METHODS = ['get', 'post', 'put', 'patch', 'delete']

async function read(service: string): Promise<ServiceDocument> {
  const address = `/api/${service}/v1/openapi.yaml`
  const answer = await fetch(address)
  if (!answer.ok) throw ApiProblem.of(answer.status, undefined)
  const { parse } = await import('yaml')
  const document = parse(await answer.text()) as { paths: Record<string, Record<string, Described>> }
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([method]) => METHODS.includes(method))
      .map(([method, described]) => ({
        method: method.toUpperCase(),
        path,
        summary: described.summary ?? described.description ?? '',
        parameters: (described.parameters ?? []).map(parameter => parameter.name)
      }))
  )
  return { service, address, operations }
}

/** The services' OpenAPI documents, as they serve them. */
export function useDocuments() {
  return useQuery({ queryKey: ['documents'], queryFn: () => Promise.all(SERVICES.map(read)), staleTime: Infinity })
}
