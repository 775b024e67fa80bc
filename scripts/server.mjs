// @ts-check
import './node-version.mjs'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { findDestination } from './addresses.mjs'
import { headersFor } from './headers.mjs'
import { isEntry, OUT, PAGE_POLICY } from './paths.mjs'
import { policyReader } from './policy.mjs'
import { isMissingAddress, listenHosts, listenProblem, parsePort } from './port.mjs'
import { main } from './run.mjs'
import { Stop } from './stop.mjs'

/**
 * @typedef {import('node:http').RequestListener} RequestListener
 * @typedef {import('node:http').Server} Server
 */

/**
 * Answers requests from a built site.
 * @param {string} out the folder to serve
 * @param {string} policyFile
 * @returns {RequestListener}
 */
export function siteHandler(out, policyFile) {
  const readPolicy = policyReader(policyFile)
  // `dev` looks files up at each request, so that a build beside a running server needs no restart.
  const files = sirv(out, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] })
  /** @param {string} file */
  const exists = (file) => {
    try {
      return statSync(join(out, file)).isFile()
    } catch {
      // Missing, below a file as if that were a folder, or too long a name: no such file, whichever it is.
      return false
    }
  }

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', 'Content-Type': 'text/plain; charset=utf-8' })
      response.end('This site only answers GET and HEAD.\n')
      return
    }
    const [pathname = '/', ...query] = (request.url ?? '/').split('?')
    const destination = findDestination(pathname, exists)

    const notFound = () => {
      const page = exists('/404.html') ? readFileSync(join(out, '404.html')) : 'There is no such page.\n'
      const headers = headersFor(typeof page === 'string' ? '/404.txt' : '/404.html', readPolicy())
      response.writeHead(404, { ...headers, 'Content-Length': Buffer.byteLength(page) })
      response.end(page)
    }
    if (destination === undefined) {
      notFound()
    } else if ('redirect' in destination) {
      const location = [destination.redirect, ...query].join('?')
      response.writeHead(308, { Location: location, 'Cache-Control': 'no-cache', 'Content-Length': 0 }).end()
    } else {
      for (const [name, value] of Object.entries(headersFor(destination.file, readPolicy())))
        response.setHeader(name, value)
      request.url = encodeURI(destination.file)
      // sirv takes no care of ranges that make no sense, and pages are too small for ones that do.
      delete request.headers.range
      files(request, response, notFound)
    }
  }
}

/**
 * @param {RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Server>}
 */
function listen(handler, port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer(handler)
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/**
 * Serves out/ until the process ends.
 * @param {number} port
 * @param {string | undefined} host the value of HOST
 * @returns {Promise<string>} the address to open
 */
export async function serve(port, host) {
  const handler = siteHandler(OUT, PAGE_POLICY)
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
      if (!existsSync(OUT))
        throw new Stop('There is no built site yet. Run npm run build first, or npm start, which builds and serves.')
      const address = await serve(parsePort(process.env.PORT), process.env.HOST)
      console.log(`Serving out/ at ${address}`)
    },
    { exitOnSignal: 0 },
  )
}
