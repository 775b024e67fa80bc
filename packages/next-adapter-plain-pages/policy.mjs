// @ts-check

import { createHash } from 'node:crypto'

/**
 * What a strict policy has to know about an export. Written to `.next/page-policy.json`.
 *
 * @typedef {object} PagePolicy
 * @property {string[]} styles The hashes of all inline styles, `sha256-…`, sorted.
 * @property {Record<string, string[]>} scripts By the path of a page, the hashes of the inline scripts it still has.
 *   Pages without any are not in it.
 */

/**
 * @typedef {object} PolicyContext
 * @property {boolean} runtime Whether any page keeps the client runtime.
 */

/**
 * @param {string} text
 * @returns {string} A source expression of a Content-Security-Policy, without its quotes.
 */
export function sha256(text) {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
}

/**
 * The directives of a policy as strict as an export allows. Pass it the policy of one page (only its own scripts) for
 * the strictest header of that page, or the whole one for a header that serves all.
 *
 * @param {PagePolicy} policy
 * @param {PolicyContext} context
 * @returns {Record<string, readonly string[]>}
 */
export function policyDirectives(policy, { runtime }) {
  const scripts = [...new Set(Object.values(policy.scripts).flat())].sort()
  return {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(quote)],
    'style-src': ["'self'", ...policy.styles.map(quote)],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    // No page without the runtime asks for anything, but audits do from within a page: Lighthouse reads robots.txt so, and
    // calls it invalid where that is refused. Nothing can be sent to anybody else.
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    // The runtime makes its own script elements, which Trusted Types would refuse.
    ...(runtime ? {} : { 'require-trusted-types-for': ["'script'"], 'trusted-types': ["'none'"] }),
  }
}

/**
 * @param {Record<string, readonly string[] | null>} directives `null` leaves one out.
 * @returns {string} The value of a Content-Security-Policy header.
 */
export function policyText(directives) {
  return Object.entries(directives)
    .flatMap(([name, sources]) => (sources === null ? [] : [[name, ...sources].join(' ')]))
    .join('; ')
}

/**
 * Headers for every path of an export, beside its Content-Security-Policy.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const SECURITY_HEADERS = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'magnetometer=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/** @param {string} hash */
function quote(hash) {
  return `'${hash}'`
}
