// A small load generator: a number of connections, each asking again as soon as it has been answered.
import { Agent, get } from 'node:http'

/** Status and body of one answer. */
export function answerOf(url, token, agent) {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: { Authorization: `Bearer ${token}` } }, response => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', chunk => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    request.on('error', reject)
  })
}

/** Asks the addresses in turn; requests a second and the 99th percentile of the answers' milliseconds. */
export async function load(urls, { token, connections, requests }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const millis = []
  let asked = 0
  const connection = async () => {
    while (asked < requests) {
      const url = urls[asked++ % urls.length]
      const begun = performance.now()
      const answer = await answerOf(url, token, agent)
      if (answer.status !== 200) throw new Error(`${url} was answered ${answer.status}: ${answer.body}`)
      millis.push(performance.now() - begun)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: connections }, connection))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  millis.sort((a, b) => a - b)
  return { perSecond: millis.length / seconds, p99: millis[Math.floor(millis.length * 0.99)] }
}
