// @ts-check
import { readFileSync } from 'node:fs'
import { rawRequest } from './raw-request.mjs'

/**
 * Spellings of addresses that every server of the site is tried with, ours and those of hosting/: what redirects where,
 * what is nowhere, and what would like to lead to another site.
 * @type {{ redirects: [from: string, to: string][], nowhere: string[], hostile: string[] }}
 */
export const { redirects, nowhere, hostile } = JSON.parse(
  readFileSync(new URL('../hosting/addresses.json', import.meta.url), 'utf8'),
)

/** Any will do: what is asked is whether a browser would leave it. */
const ORIGIN = 'http://site.example'

/**
 * What is wrong with a server's answer to a hostile spelling: undefined where nothing is. It may refuse; and it may
 * redirect to a page that exists, on this site.
 * @param {number} port
 * @param {string} target
 * @returns {Promise<string | undefined>}
 */
export async function whatIsWrong(port, target) {
  const { status, headers } = await rawRequest(port, target)
  if (headers['x-evil']) return 'it sets a header of the attacker’s'
  if (status >= 400 && status < 500 && headers.location === undefined) return undefined
  if (status < 300 || status > 399) return `it answers ${status}`
  const location = headers.location ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  if (/^[^?]*([\\\x00-\x20\x7f]|%5c|%2f|%25)/i.test(location)) return `it redirects to ${JSON.stringify(location)}`
  const url = new URL(location, ORIGIN)
  if (url.origin !== ORIGIN || url.pathname.startsWith('//')) return `it redirects to ${url.href}`
  const there = await rawRequest(port, url.pathname)
  return there.status === 200 ? undefined : `it redirects to ${location}, which answers ${there.status}`
}
