import { readFileSync, statSync } from 'node:fs'
import { validateHeaderValue } from 'node:http'
import { join } from 'node:path'
import { SECURITY_HEADERS } from 'next-adapter-plain-pages/policy'
import { headersForAll } from '../../hosting/headers.mjs'

// Our server takes its headers from the file _headers that a build leaves in the site, as the hosts in hosting/ do. So
// pages and policy always belong to the same build.

type Headers = Record<string, string>

/** HSTS is for hosts with a certificate: on localhost it would make browsers refuse plain HTTP. */
const NOT_OURS = 'Strict-Transport-Security'

/** A source that allows more than what a page names. */
const LOOSE = /'unsafe-|\*/

/**
 * The headers for every path in the text of a _headers file. Undefined if the text is cut off, or protects less than a
 * build's.
 */
export function parseSiteHeaders(text: string): Headers | undefined {
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

/** Changes whenever a file is replaced or written. */
function stampOf(file: string) {
  const { ino, mtimeMs, size } = statSync(file)
  return `${ino} ${mtimeMs} ${size}`
}

/**
 * A reader of a site's headers that keeps up with builds: it reads the file again when it has changed, and keeps the
 * last good headers while the file is missing or being written.
 * @param out the built site
 * @returns `whole` is false while the site is being replaced, or if it is broken: what is missing may soon be there
 */
export function siteHeadersReader(out: string): () => { headers: Headers | undefined; whole: boolean } {
  const file = join(out, '_headers')
  let stamp = ''
  let headers: Headers | undefined
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
