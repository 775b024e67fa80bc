// @ts-check

const CHARSET = 'charset=utf-8'
/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  avif: 'image/avif',
  css: `text/css; ${CHARSET}`,
  csv: `text/csv; ${CHARSET}`,
  gif: 'image/gif',
  html: `text/html; ${CHARSET}`,
  ico: 'image/x-icon',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  js: `text/javascript; ${CHARSET}`,
  json: 'application/json',
  md: `text/markdown; ${CHARSET}`,
  mjs: `text/javascript; ${CHARSET}`,
  pdf: 'application/pdf',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: `text/plain; ${CHARSET}`,
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: `application/xml; ${CHARSET}`,
}

/**
 * The Content-Type of a file; for a kind that no site of ours has, one that no browser runs or shows.
 * @param {string} file such as /topics/x.html
 */
export function mediaType(file) {
  if (file.endsWith('/feed.xml')) return `application/atom+xml; ${CHARSET}`
  if (file.endsWith('/feed.json')) return 'application/feed+json'
  if (file === '/speculation-rules.json') return 'application/speculationrules+json'
  return MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

/**
 * How long a file may be kept. Names under /_next/static and /assets hold a hash of their content; all else is asked
 * for again.
 * @param {string} file
 */
export function cacheControl(file) {
  return /^\/(_next\/static|assets)\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * Every header of ours for a file.
 * @param {string} file such as /topics/x.html
 * @param {Record<string, string>} everywhere what every answer carries, from the site's _headers
 * @returns {Record<string, string>}
 */
export function headersFor(file, everywhere) {
  return {
    ...everywhere,
    'Content-Type': mediaType(file),
    'Cache-Control': cacheControl(file),
    Vary: 'Accept-Encoding',
  }
}
