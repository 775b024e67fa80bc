/** What is wrong with a web address that readers are to open, as the end of “must …”; `undefined` where nothing is. */
export function webAddressFault(address: string): string | undefined {
  if (/[\s<>"\\^`{|}]/.test(address)) return 'have no spaces, quotation marks, braces or backslashes in it'
  if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
    return 'begin with https:// or http:// and a host, as in https://example.org/page'
  const { hostname, username, password, port } = new URL(address)
  if (username || password) return 'name no user and no password: what stands before @ is not where the link leads'
  if (!/\.[a-z][a-z0-9-]*$/i.test(hostname) || /(^|\.)(localhost|local|internal|invalid|test|onion)$/.test(hostname))
    return 'lead to a host that everybody can reach, such as example.org'
  if (port) return 'name no port'
  if (/[.,;:]$/.test(address)) return 'not end with a punctuation mark'
  return undefined
}

/** What campaigns, feeds and social networks hang on an address, and what asks for the version for telephones. */
const TRACKING =
  /^(utm_\w+|at_\w+|mc_[ce]id|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|igsh|si|cmpid|ref_src|amp|outputtype|usqp|amp_js_v)$/i

/** An address as it is worth keeping: without what campaigns and social networks hung on it. */
export function withoutTracking(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const hung = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  for (const name of hung) url.searchParams.delete(name)
  return hung.length > 0 ? url.href : address
}

/**
 * An address without what makes no difference to where it leads, to tell two of one page: protocol, www, trailing
 * slash, tracking parameters and their order, versions for telephones and of AMP caches.
 */
export function comparableAddress(address: string): string {
  const url = new URL(address)
  const cached =
    /^\/amp\/(?:s\/)?(.+\..+)$/.exec(isGoogle(url) ? url.pathname : '') ??
    /^\/[cv]\/(?:s\/)?(.+\..+)$/.exec(url.hostname.endsWith('.cdn.ampproject.org') ? url.pathname : '')
  if (cached && URL.canParse(`https://${cached[1]}`)) return comparableAddress(`https://${cached[1]}${url.search}`)
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const host = url.hostname.replace(/^(?:(?:www|m|amp|mobile)\.)+/, '')
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/^\/amp(?=\/.)|\/amp$|\.amp(?=\.html?$|$)/g, '')
    .replace(/\/index\.html?$/, '')
  const search = url.searchParams.toString()
  return `${host}${path}${search && `?${search}`}`
}

const isGoogle = ({ hostname }: URL) => /^(?:www\.)?google\.[a-z.]+$/.test(hostname)
