import { validateHeaderValue } from 'node:http'
import { SECURITY_HEADERS } from 'next-adapter-plain-pages/policy'
import { headersForAll } from '../../hosting/headers.mjs'

// Our server takes its headers from the file _headers that a build leaves in the site, as the hosts in hosting/ do. So
// pages and policy always belong to the same build.

export type Headers = Record<string, string>

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
