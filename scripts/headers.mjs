// @ts-check

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

const UNSAFE = " 'unsafe-inline'"

/** @param {string[]} hashes */
function quoted(hashes) {
  return hashes.map((hash) => ` '${hash}'`).join('')
}

/**
 * The Content-Security-Policy of a file. Without the adapter's hashes, as before its first run, inline code is allowed.
 * Inline scripts are only ever those of Next's client runtime, which makes its own script elements: Trusted Types
 * would refuse them.
 * @param {string} file
 * @param {PagePolicy | undefined} policy
 */
export function contentSecurityPolicy(file, policy) {
  const scripts = policy ? quoted(policy.scripts[file] ?? []) : UNSAFE
  const styles = policy ? quoted(policy.styles) : UNSAFE
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    `style-src 'self'${styles}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
    ...(scripts === '' ? ["require-trusted-types-for 'script'"] : []),
  ].join('; ')
}

/** Everything a page of text never needs. */
const PERMISSIONS = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

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
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': PERMISSIONS.map((name) => `${name}=()`).join(', '),
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    Vary: 'Accept-Encoding',
    'X-Content-Type-Options': 'nosniff',
  }
}
