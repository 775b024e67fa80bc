/** What an address leads to: a file of the built site, another address, or nothing. */
export type Destination = { file: string } | { redirect: string } | undefined

/**
 * Path and query of a request's target, as they are written. A target may be a whole URL (RFC 9112, 3.2.2); the host in
 * it does not matter.
 */
export function splitTarget(target: string) {
  const [, pathname, query = ''] = /^(?:https?:\/\/[^/?]*)?([^?]*)(\?.*)?$/is.exec(target) ?? []
  return { pathname: pathname || '/', query }
}

/** The page that says that something was not found has no address of its own. */
const UNADDRESSED = '/404.html'

/** Other top-level names with an underscore are for hosts (_headers), or Next's (_not-found.html). */
const NOT_FOR_READERS = /^\/_(?!next\/)/

/** Characters that no file name has, and that browsers, proxies and servers read differently. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused.
const ODD = /[\\\x00-\x1f\x7f]/

/** The decoded path; undefined if it could mean anything but a plain path below out/. */
function plainPath(pathname: string): string | undefined {
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (!path.startsWith('/') || ODD.test(path) || NOT_FOR_READERS.test(path)) return undefined
  const segments = path.slice(1).split('/')
  const last = segments.pop()
  // An empty segment inside would make //elsewhere.example/ a redirect to another site.
  if (segments.includes('') || last?.startsWith('.')) return undefined
  return segments.some((segment) => segment.startsWith('.') && segment !== '.well-known') ? undefined : path
}

function encode(path: string) {
  return path.split('/').map(encodeURIComponent).join('/')
}

/**
 * Finds the file for an address. Everything has one address, a page the one without .html and without a slash at the end;
 * other spellings redirect to it. A redirect leads to what exists, and nowhere else.
 * @param pathname the path of the request, still encoded
 * @param exists whether out/ has a file of this name, given as /topics/x.html
 */
export function findDestination(pathname: string, exists: (file: string) => boolean): Destination {
  const path = plainPath(pathname)
  if (path === undefined) return undefined
  const page = path.replace(/(\/index)?(\.html|\/)?$/, '')
  const file = [`${page}.html`, `${page}/index.html`].find((each) => each !== UNADDRESSED && exists(each))
  if (file !== undefined) {
    const address = encode(page) || '/'
    return pathname === address ? { file } : { redirect: address }
  }
  // A compressed copy is another form of its file, chosen by Accept-Encoding, and has no address.
  if (/\.(br|gz)$/.test(path) && exists(path.slice(0, -3))) return undefined
  if (path === UNADDRESSED || !exists(path)) return undefined
  return pathname === encode(path) ? { file: path } : { redirect: encode(path) }
}
