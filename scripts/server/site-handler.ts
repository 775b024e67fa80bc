import { statSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, Stop } from '../run/stop.mjs'
import { findDestination, splitTarget } from './addresses'
import { headersFor } from './headers'
import { acceptedEncodings, closeCopy, openCopy, sendCopy } from './send'
import { siteReader } from './served-site'

/** Answers of one line. */
const LINES: Record<number, string> = {
  404: 'There is no such file.',
  405: 'This site only answers GET and HEAD.',
  500: 'This file cannot be read just now.',
  503: 'The site is busy or being replaced. Try again in a moment.',
}
/** The process or the system has no file descriptors left. */
const EXHAUSTED = new Set(['EMFILE', 'ENFILE'])
/** An address that ends like this is a file's: if it is missing, a page that says so would be of no use. */
const FILE = /\.(?!html?$)\w+$/i
/** How often, and after how many milliseconds, to look again while a site is being replaced. */
const [RETRIES, RETRY_MS] = [20, 50]

/**
 * Answers requests from a built site. Throws a Stop if there is none, or half of one.
 * @param out the folder to serve
 */
export function siteHandler(out: string): RequestListener {
  const readSite = siteReader(out)
  const found = readSite().site
  if (!found)
    throw new Stop(
      `There is no finished site in ${out}. Run npm run build first, or npm start, which builds and serves. ` +
        `(The file _headers, which a build writes last, is missing, cut off, or weaker than a build's.)`,
    )
  const first = found

  const isFile = (path: string) => {
    try {
      return statSync(path).isFile()
    } catch {
      // Missing, below a file as if that were a folder, or too long: in any case there is no such file.
      return false
    }
  }
  const served = () => readSite().site ?? first

  function say(response: ServerResponse, status: number, more?: Record<string, string>) {
    const line = LINES[status] ? `${LINES[status]}\n` : ''
    response.writeHead(status, { ...headersFor('/line.txt', served().headers), 'Content-Length': line.length, ...more })
    response.end(line)
  }

  async function answer(request: IncomingMessage, response: ServerResponse, tries = 0): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { Allow: 'GET, HEAD' })
    const { site = first, whole } = readSite()
    const { pathname, query } = splitTarget(request.url ?? '/')
    const destination = findDestination(pathname, (file) => isFile(join(site.folder, file)))
    if (destination && 'redirect' in destination) return say(response, 308, { Location: destination.redirect + query })
    const address = destination ? destination.file.replace(/\.html$/, '') : pathname
    const moved = site.moved.get(address)
    if (moved !== undefined) return say(response, 308, { Location: moved + query })

    const file = destination?.file ?? '/404.html'
    const status = !destination ? 404 : site.gone.has(address) ? 410 : 200
    const looks = destination || !FILE.test(pathname)
    const copy = looks ? openCopy(join(site.folder, file), acceptedEncodings(request)) : undefined
    try {
      // A page is sent with the headers of its own build. A folder may have been replaced since they were read.
      if (copy && (destination || whole) && (site.folder !== out || served() === site))
        return await sendCopy(copy, request, response, { status, headers: headersFor(file, site.headers) })
    } finally {
      if (copy) closeCopy(copy)
    }
    if (!destination && whole && !copy) return say(response, 404)
    if (tries === RETRIES) return say(response, 503, { 'Retry-After': '5' })
    await sleep(RETRY_MS)
    return answer(request, response, tries + 1)
  }

  const told = new Set<string>()

  function fail(error: unknown, response: ServerResponse) {
    // The client has gone, or has part of a file: cutting it off is the only honest answer.
    if (response.headersSent || response.destroyed) return response.destroy()
    const code = errorCode(error) ?? 'no code'
    if (!told.has(code)) {
      told.add(code)
      console.error(
        `A file could not be sent: ${error instanceof Error ? error.message : error}. The server goes on, and reports no more of this kind (${code}).`,
      )
    }
    if (EXHAUSTED.has(code)) say(response, 503, { 'Retry-After': '5' })
    else say(response, 500)
  }

  return (request, response) => {
    answer(request, response)
      .catch((error) => fail(error, response))
      .catch(() => response.destroy())
  }
}
