// @ts-check
import { readFileSync, statSync } from 'node:fs'
import { validateHeaderValue } from 'node:http'
import { join } from 'node:path'
import { SECURITY_HEADERS } from '../adapter/policy.mjs'
import { headersForAll } from '../hosting/headers.mjs'

// Our server is one more host: it takes its headers from the file _headers that a build leaves in the site, as the
// hosts in hosting/ do. Pages and policy so are of one build, always.

/** @typedef {Record<string, string>} Headers */

/** HSTS is for hosts with a certificate: a browser that met it on localhost would refuse plain HTTP there. */
const NOT_OURS = 'Strict-Transport-Security'

/** A source that lets in what a page does not name. */
const LOOSE = /'unsafe-|\*/

/**
 * The headers for every path in the text of a _headers file. Undefined for a text that is cut off, or that protects
 * less than a build's.
 * @param {string} text
 * @returns {Headers | undefined}
 */
export function parseSiteHeaders(text) {
  try {
    const { [NOT_OURS]: _, ...headers } = Object.fromEntries(headersForAll(text))
    for (const [name, value] of Object.entries(headers)) validateHeaderValue(name, value)
    const policy = headers['Content-Security-Policy']
    const strict = policy?.startsWith("default-src 'none'; ") && !LOOSE.test(policy)
    const whole =
      text.endsWith('\n') && Object.keys(SECURITY_HEADERS).every((name) => name === NOT_OURS || headers[name])
    return strict && whole ? headers : undefined
  } catch {
    return undefined
  }
}

/** Changes whenever a file is replaced or written. @param {string} file */
function stampOf(file) {
  const { ino, mtimeMs, size } = statSync(file)
  return `${ino} ${mtimeMs} ${size}`
}

/**
 * A reader of a site's headers that follows builds: it reads the file again when that has changed, and keeps the last
 * good ones, whatever is missing or being written.
 * @param {string} out the built site
 * @returns {() => { headers: Headers | undefined, whole: boolean }} `whole` is false while the site is being replaced,
 *   or is broken: what is not there may be there in a moment
 */
export function siteHeadersReader(out) {
  const file = join(out, '_headers')
  let stamp = ''
  /** @type {Headers | undefined} */
  let headers
  return () => {
    try {
      const now = stampOf(file)
      if (now !== stamp) {
        const read = parseSiteHeaders(readFileSync(file, 'utf8'))
        if (!read) return { headers, whole: false }
        stamp = now
        headers = read
      }
      return { headers, whole: true }
    } catch {
      return { headers, whole: false }
    }
  }
}
