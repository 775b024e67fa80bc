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

/** An address without what makes no difference to where it leads, to tell two of one page. */
export function comparableAddress(address: string): string {
  const url = new URL(address)
  url.hash = ''
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_\w+|fbclid|gclid)$/.test(name)) url.searchParams.delete(name)
  const host = url.hostname.replace(/^(www|m|amp)\./, '')
  return `${host}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
