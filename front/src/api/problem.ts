/** A problem document (RFC 9457) that a service has answered with, or the lack of any answer (status 0). */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    readonly key: string,
    readonly fields: readonly { field: string; message: string }[] = []
  ) {
    super(`${status} ${key}`)
  }

  static of(status: number, body: unknown): ApiProblem {
    const problem = (typeof body === 'object' && body !== null ? body : {}) as {
      type?: string
      fields?: { field: string; message: string }[]
    }
    // what stands before a service says so where there is none behind it
    const unnamed = [502, 503, 504].includes(status) ? 'unreachable' : 'internal'
    return new ApiProblem(status, problem.type?.replace('urn:vitrina:problem:', '') ?? unnamed, problem.fields ?? [])
  }
}
