// @ts-check
import './node-version.mjs'
import { createServer } from 'node:http'
import { isEntry, OUT } from './paths.mjs'
import { isMissingAddress, listenHosts, listenProblem, parsePort } from './port.mjs'
import { main } from './run.mjs'
import { siteHandler } from './site-handler.mjs'

/**
 * What one client, or many, may take of the server. A process may often have no more than 1,024 files open, and each
 * connection is one; there are two listeners, and a file is open only while it is read.
 */
const MOST_CONNECTIONS = 400
/** A request's headers, then the whole of it, have to arrive in this time. */
const HEADERS_MS = 10_000
const REQUEST_MS = 15_000
/** A connection on which nothing moves, such as a client that does not read what it asked for. */
const IDLE_MS = 30_000

/**
 * A server with its limits set.
 * @param {import('node:http').RequestListener} handler
 */
export function boundedServer(handler) {
  const server = createServer({ connectionsCheckingInterval: 2000 }, handler)
  Object.assign(server, {
    maxConnections: MOST_CONNECTIONS,
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    timeout: IDLE_MS,
  })
  return server
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
function listen(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = boundedServer(handler)
    server.once('error', reject)
    server.listen(port, host, () => {
      // A connection that could not be taken on is no reason to drop the others.
      server.on('error', (error) => console.error(`A connection was not accepted: ${error.message}`))
      resolve()
    })
  })
}

/**
 * Serves out/ until the process ends.
 * @param {number} port
 * @param {string | undefined} host the value of HOST
 * @returns {Promise<string>} the address to open
 */
export async function serve(port, host) {
  const handler = siteHandler(OUT)
  for (const each of listenHosts(host)) {
    try {
      await listen(handler, port, each)
    } catch (error) {
      if (!host && isMissingAddress(error)) continue
      throw listenProblem(error, port, each)
    }
  }
  const name = host || 'localhost'
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`
}

if (isEntry(import.meta.url)) {
  main(
    async () => {
      const address = await serve(parsePort(process.env.PORT), process.env.HOST)
      console.log(`Serving out/ at ${address}`)
    },
    { exitOnSignal: 0 },
  )
}
