import { framedHeaders, isFramed, isShared } from '../../hosting/headers.mjs'

const CHARSET = 'charset=utf-8'

const MEDIA_TYPES: Record<string, string> = {
  avif: 'image/avif',
  bib: `text/x-bibtex; ${CHARSET}`,
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
 * The Content-Type of a file; for unknown kinds, one that no browser runs or shows.
 * @param file such as /topics/x.html
 */
export function mediaType(file: string): string {
  if (file.endsWith('/feed.xml')) return `application/atom+xml; ${CHARSET}`
  if (file.endsWith('/feed.json')) return 'application/feed+json'
  if (file === '/speculation-rules.json') return 'application/speculationrules+json'
  return MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
}

/**
 * How long a file may be kept. Names under /_next/static and /assets hold a hash of their content; browsers ask for
 * everything else again.
 */
export function cacheControl(file: string): string {
  return /^\/(_next\/static|assets)\//.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache'
}

/**
 * Every header of ours for a file.
 * @param file such as /topics/x.html
 * @param everywhere what every answer carries, from the site's _headers
 */
export function headersFor(file: string, everywhere: Record<string, string>): Record<string, string> {
  return {
    ...(isFramed(file) ? framedHeaders(everywhere) : everywhere),
    ...(isShared(file) && { 'Access-Control-Allow-Origin': '*' }),
    'Content-Type': mediaType(file),
    'Cache-Control': cacheControl(file),
    Vary: 'Accept-Encoding',
  }
}
