// @ts-check

import { policyDirectives, policyText, SECURITY_HEADERS } from './policy.mjs'

/**
 * @typedef {import('./policy.mjs').PagePolicy} PagePolicy
 * @typedef {import('./options.mjs').HeadersOptions} HeadersOptions
 */

/** Cloudflare Pages reads no line of `_headers` beyond this many characters. */
const LONGEST_LINE = 2000

/**
 * The text of a `_headers` file, which Netlify and Cloudflare Pages read.
 *
 * One policy serves every path. Rules for single pages would not loosen it: hosts send both, and browsers enforce
 * both. Hence the hashes of all inline scripts are in it, where any page keeps some.
 *
 * @param {object} input
 * @param {PagePolicy} input.policy
 * @param {boolean} input.runtime Whether any page keeps the client runtime.
 * @param {boolean} input.hasNextFiles Whether anything is left below /_next/static/.
 * @param {HeadersOptions} input.options
 * @returns {string}
 */
export function headersFile({ policy, runtime, hasNextFiles, options }) {
  const directives = { ...policyDirectives(policy, { runtime }), ...options.directives }
  const everywhere = { 'Content-Security-Policy': policyText(directives), ...SECURITY_HEADERS, ...options.set }
  const rules = [rule('/*', everywhere)]
  const hashed = [...(hasNextFiles ? ['/_next/static/*'] : []), ...(options.immutable ?? [])]
  for (const path of hashed) rules.push(rule(path, { 'Cache-Control': 'public, max-age=31536000, immutable' }))
  for (const [path, headers] of Object.entries(options.paths ?? {})) rules.push(rule(path, headers))
  const framed = { 'Content-Security-Policy': policyText({ ...directives, 'frame-ancestors': ['*'] }) }
  for (const path of options.framed ?? [])
    rules.push(rule(path, framed, ['Content-Security-Policy', 'X-Frame-Options']))
  return rules.join('\n')
}

/**
 * @param {string} path
 * @param {Record<string, string | null>} headers
 * @param {readonly string[]} without Those of other rules that it does not get, in the form of Cloudflare Pages.
 */
function rule(path, headers, without = []) {
  const lines = Object.entries(headers).flatMap(([name, value]) => (value === null ? [] : [`  ${name}: ${value}`]))
  return `${[path, ...without.map((name) => `  ! ${name}`), ...lines.sort()].join('\n')}\n`
}

/**
 * What of a `_headers` file a host will not read, in words.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function headersWarnings(text) {
  return text
    .split('\n')
    .filter((line) => line.length > LONGEST_LINE)
    .map(
      (line) =>
        `The line "${line.trim().split(':')[0]}" of _headers has ${line.length} characters, and Cloudflare Pages reads ` +
        `${LONGEST_LINE}. Let fewer pages keep inline scripts, or send the header from a server that knows the page.`,
    )
}
