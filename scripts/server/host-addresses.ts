import { readFileSync } from 'node:fs'
import { rawRequest } from './raw-request'

interface Addresses {
  readonly redirects: [from: string, to: string][]
  readonly nowhere: string[]
  /** Spellings that try to lead to another site. */
  readonly hostile: string[]
}

const addresses: Addresses = JSON.parse(readFileSync(new URL('../../hosting/addresses.json', import.meta.url), 'utf8'))
/** Spellings of addresses with which every server of the site is tested, ours and those of hosting/. */
export const { redirects, nowhere, hostile } = addresses

/** Any origin will do: the question is whether a browser would leave it. */
const ORIGIN = 'http://site.example'

/**
 * What is wrong with a server's answer to a hostile spelling, if anything. The server may refuse, or redirect to a page
 * of this site that exists.
 */
export async function whatIsWrong(port: number, target: string): Promise<string | undefined> {
  const { status, headers } = await rawRequest(port, target)
  if (headers['x-evil']) return 'it sets a header of the attacker’s choosing'
  if (status >= 400 && status < 500 && headers.location === undefined) return undefined
  if (status < 300 || status > 399) return `it answers ${status}`
  const location = headers.location ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are looked for.
  if (/^[^?]*([\\\x00-\x20\x7f]|%5c|%2f|%25)/i.test(location)) return `it redirects to ${JSON.stringify(location)}`
  const url = new URL(location, ORIGIN)
  if (url.origin !== ORIGIN || url.pathname.startsWith('//')) return `it redirects to ${url.href}`
  const there = await rawRequest(port, url.pathname)
  return there.status === 200 ? undefined : `it redirects to ${location}, which answers ${there.status}`
}
