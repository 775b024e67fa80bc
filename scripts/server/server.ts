import { createServer, type RequestListener, type Server } from 'node:http'
import { OUT } from '../run/paths.mjs'
import { isMissingAddress, listenHosts, listenProblem } from './port'
import { siteHandler } from './site-handler'

/**
 * A limit for all clients together. A process may often have no more than 1,024 open files. Each connection is one,
 * there are two listeners, and a file is open only while it is read.
 */
const MOST_CONNECTIONS = 400
/** A request's headers, and then the whole request, have to arrive within this time. */
const HEADERS_MS = 10_000
const REQUEST_MS = 15_000
/** A connection on which nothing moves, such as one of a client that does not read its answer. */
const IDLE_MS = 30_000

/** A server with its limits set. */
export function boundedServer(handler: RequestListener): Server {
  const server = createServer({ connectionsCheckingInterval: 2000 }, handler)
  Object.assign(server, {
    maxConnections: MOST_CONNECTIONS,
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    timeout: IDLE_MS,
  })
  return server
}

function listen(handler: RequestListener, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = boundedServer(handler)
    server.once('error', reject)
    server.listen(port, host, () => {
      // A connection that could not be accepted is no reason to drop the others.
      server.on('error', (error) => console.error(`A connection was not accepted: ${error.message}`))
      resolve()
    })
  })
}

/**
 * Serves out/ until the process ends.
 * @param host the value of HOST
 * @returns the address to open
 */
export async function serve(port: number, host: string | undefined): Promise<string> {
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
