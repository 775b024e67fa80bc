// @ts-check
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findDestination, splitTarget } from './addresses.mjs'
import { headersFor } from './headers.mjs'
import { acceptedEncodings, closeCopy, openCopy, sendCopy } from './send.mjs'
import { siteHeadersReader } from './site-headers.mjs'
import { errorCode, Stop } from './stop.mjs'

/**
 * @typedef {import('node:http').IncomingMessage} IncomingMessage
 * @typedef {import('node:http').ServerResponse} ServerResponse
 */

/** What is answered in one line. @type {Record<number, string>} */
const LINES = {
  404: 'There is no such file.',
  405: 'This site only answers GET and HEAD.',
  500: 'This file cannot be read just now.',
  503: 'The site is busy or being replaced. Try again in a moment.',
}
/** The process, or the system, has no descriptors left. */
const EXHAUSTED = new Set(['EMFILE', 'ENFILE'])
/** An address that ends so is a file's, and who asks for one reads no page about its absence. */
const FILE = /\.(?!html?$)\w+$/i
/** While a site is replaced, it is looked at again this often, this long. */
const [RETRIES, RETRY_MS] = [20, 50]

/**
 * Answers requests from a built site. Throws a Stop where there is none, or half of one.
 * @param {string} out the folder to serve
 * @returns {import('node:http').RequestListener}
 */
export function siteHandler(out) {
  const readSite = siteHeadersReader(out)
  const first = readSite().headers
  if (!first)
    throw new Stop(
      `There is no finished site in ${out}. Run npm run build first, or npm start, which builds and serves. ` +
        `(The file _headers, which a build writes last, is missing, cut off, or weaker than a build's.)`,
    )
  /** @param {string} file */
  const exists = (file) => {
    try {
      return statSync(join(out, file)).isFile()
    } catch {
      // Missing, below a file as if that were a folder, or too long a name: no such file, whichever it is.
      return false
    }
  }
  const protection = () => readSite().headers ?? first

  /** @param {ServerResponse} response @param {number} status @param {Record<string, string>} [more] */
  function say(response, status, more) {
    const line = LINES[status] ? `${LINES[status]}\n` : ''
    response.writeHead(status, { ...headersFor('/line.txt', protection()), 'Content-Length': line.length, ...more })
    response.end(line)
  }

  /** @param {IncomingMessage} request @param {ServerResponse} response @returns {Promise<void>} */
  async function answer(request, response, tries = 0) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { Allow: 'GET, HEAD' })
    const { headers = first, whole } = readSite()
    const { pathname, query } = splitTarget(request.url ?? '/')
    const destination = findDestination(pathname, exists)
    if (destination && 'redirect' in destination) return say(response, 308, { Location: destination.redirect + query })

    const file = destination?.file ?? '/404.html'
    const copy = destination || !FILE.test(pathname) ? openCopy(join(out, file), acceptedEncodings(request)) : undefined
    try {
      // A page goes out with the headers of its own build: the site may have been replaced since they were read.
      if (copy && (destination || whole) && protection() === headers)
        return await sendCopy(copy, request, response, {
          status: destination ? 200 : 404,
          headers: headersFor(file, headers),
        })
    } finally {
      if (copy) closeCopy(copy)
    }
    if (!destination && whole && !copy) return say(response, 404)
    if (tries === RETRIES) return say(response, 503, { 'Retry-After': '5' })
    await sleep(RETRY_MS)
    return answer(request, response, tries + 1)
  }

  /** @type {Set<string>} */
  const told = new Set()

  /** @param {unknown} error @param {ServerResponse} response */
  function fail(error, response) {
    // The client has gone, or has part of a file: an end without the rest is the only honest answer.
    if (response.headersSent || response.destroyed) return response.destroy()
    const code = errorCode(error) ?? 'no code'
    if (!told.has(code)) {
      told.add(code)
      console.error(
        `A file could not be sent: ${error instanceof Error ? error.message : error}. The server goes on, and names no more of the kind (${code}).`,
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
