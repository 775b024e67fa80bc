// @ts-check

/**
 * What an address leads to: a file of the built site, another address, or nothing.
 * @typedef {{ file: string } | { redirect: string } | undefined} Destination
 */

/** Files of the built site that are no pages of their own. */
const UNADDRESSED = new Set(['/404.html', '/_not-found.html'])

/**
 * The decoded path, or undefined for one that could mean anything but a plain path below out/.
 * @param {string} pathname
 */
function plainPath(pathname) {
  let path
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return undefined
  }
  if (!path.startsWith('/') || path.includes('\\') || path.includes('\0')) return undefined
  const segments = path.slice(1).split('/')
  const last = segments.pop()
  // An empty segment inside would make //elsewhere.example/ a redirect to another site.
  if (segments.includes('') || last?.startsWith('.')) return undefined
  return segments.some((segment) => segment.startsWith('.') && segment !== '.well-known') ? undefined : path
}

/** @param {string} path */
function encode(path) {
  return path.split('/').map(encodeURIComponent).join('/')
}

/**
 * Finds the file for an address. Pages have one address each, without .html and without a slash at the end; other
 * spellings redirect to it.
 * @param {string} pathname the path of the request, still encoded
 * @param {(file: string) => boolean} exists whether out/ has a file of this name, given as /topics/x.html
 * @returns {Destination}
 */
export function findDestination(pathname, exists) {
  const path = plainPath(pathname)
  if (path === undefined) return undefined
  if (path === '/') return exists('/index.html') ? { file: '/index.html' } : undefined

  if (path.endsWith('/')) {
    const bare = path.slice(0, -1)
    return pageFile(bare, exists) ? { redirect: encode(bare) } : undefined
  }
  const page = pageFile(path, exists)
  if (page === '/index.html') return { redirect: '/' }
  if (page !== undefined) return { file: page }
  if (path.endsWith('.html')) {
    if (UNADDRESSED.has(path) || !exists(path)) return undefined
    const bare = path.slice(0, -'.html'.length)
    return { redirect: bare === '/index' ? '/' : encode(bare.replace(/\/index$/, '')) }
  }
  // A compressed copy is another form of its file, chosen by Accept-Encoding, and has no address.
  if (/\.(br|gz)$/.test(path) && exists(path.slice(0, -3))) return undefined
  return exists(path) ? { file: path } : undefined
}

/**
 * The HTML file of a page.
 * @param {string} path
 * @param {(file: string) => boolean} exists
 */
function pageFile(path, exists) {
  return [`${path}.html`, `${path}/index.html`].find((file) => !UNADDRESSED.has(file) && exists(file))
}
