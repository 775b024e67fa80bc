// @ts-check
import { policyDirectives, policyText, SECURITY_HEADERS } from '../adapter/policy.mjs'

/**
 * Hashes of the inline styles and scripts that pages may carry, as the build adapter leaves them.
 * @typedef {{ styles: string[], scripts: Record<string, string[]> }} PagePolicy
 */

const CHARSET = 'charset=utf-8'
/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  css: `text/css; ${CHARSET}`,
  csv: `text/csv; ${CHARSET}`,
  html: `text/html; ${CHARSET}`,
  js: `text/javascript; ${CHARSET}`,
  json: 'application/json',
  md: `text/markdown; ${CHARSET}`,
  mjs: `text/javascript; ${CHARSET}`,
  svg: 'image/svg+xml',
  txt: `text/plain; ${CHARSET}`,
  webmanifest: 'application/manifest+json',
  xml: `application/xml; ${CHARSET}`,
}

/**
 * The Content-Type of a file; undefined leaves it to the server's own table.
 * @param {string} file such as /topics/x.html
 */
export function mediaType(file) {
  if (file.endsWith('/feed.xml')) return `application/atom+xml; ${CHARSET}`
  if (file.endsWith('/feed.json')) return 'application/feed+json'
  if (file === '/speculation-rules.json') return 'application/speculationrules+json'
  return MEDIA_TYPES[file.slice(file.lastIndexOf('.') + 1)]
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
 * The Content-Security-Policy of a file, as the build adapter makes it. Before the adapter's first run there are no
 * hashes, and inline code is allowed.
 * @param {string} file
 * @param {PagePolicy | undefined} policy
 */
export function contentSecurityPolicy(file, policy) {
  const scripts = policy?.scripts[file] ?? []
  const strict = policyDirectives(
    { styles: policy?.styles ?? [], scripts: { [file]: scripts } },
    { runtime: policy === undefined || scripts.length > 0 },
  )
  if (policy) return policyText(strict)
  const inline = ["'self'", "'unsafe-inline'"]
  return policyText({ ...strict, 'script-src': inline, 'style-src': inline })
}

/** HSTS is for hosts with a certificate (see hosting/): a browser that met it on localhost would refuse plain HTTP there. */
const { 'Strict-Transport-Security': _, ...HEADERS } = SECURITY_HEADERS

/**
 * Every header of ours for a file.
 * @param {string} file such as /topics/x.html
 * @param {PagePolicy | undefined} policy
 * @returns {Record<string, string>}
 */
export function headersFor(file, policy) {
  const type = mediaType(file)
  return {
    ...(type && { 'Content-Type': type }),
    'Cache-Control': cacheControl(file),
    'Content-Security-Policy': contentSecurityPolicy(file, policy),
    ...HEADERS,
    ...(file.endsWith('.html') && { 'Speculation-Rules': '"/speculation-rules.json"' }),
    Vary: 'Accept-Encoding',
  }
}
