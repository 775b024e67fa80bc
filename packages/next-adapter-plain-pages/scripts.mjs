// @ts-check

import { attribute, ownText } from './html.mjs'

/** @typedef {import('./html.mjs').Element} Element */

/**
 * Whose a `<script>` is:
 * `framework`, written by Next or React for the sake of the runtime;
 * `data`, a block no browser runs (JSON-LD and the like);
 * `own`, the site's;
 * `unknown`, inline and neither marked as the site's nor known as Next's.
 *
 * @typedef {'framework' | 'data' | 'own' | 'unknown'} ScriptKind
 */

const JAVASCRIPT_TYPE = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i

/** Types that are no JavaScript and yet are ruled by the script policy. */
const RULED_TYPE = /^(importmap|speculationrules)$/i

/** How the inline scripts begin that Next and React's server renderer write. */
const FRAMEWORK_TEXT = [
  /^\(?self\.__next_[a-z]+\b/,
  /^\(globalThis\["TURBOPACK"\]/,
  /^\(self\.(webpackChunk|rspackChunk)/,
  /^\$R[A-Z][=(]/,
  /^requestAnimationFrame\(function\(\)\{\$RT=performance\.now\(\)\}\);/,
  // Moves icons into the head after streamed metadata.
  /^document\.querySelectorAll\('body link\[rel="icon"\]/,
]

/**
 * @param {Element} script
 * @returns {ScriptKind}
 */
export function classifyScript(script) {
  const type = (attribute(script, 'type') ?? '').trim()
  if (RULED_TYPE.test(type)) return 'own'
  if (!JAVASCRIPT_TYPE.test(type)) return 'data'
  if (attribute(script, 'data-keep') !== undefined) return 'own'
  const src = attribute(script, 'src')
  if (src !== undefined) return isFrameworkUrl(src) ? 'framework' : 'own'
  if (attribute(script, 'id') === '_R_') return 'framework'
  const text = ownText(script).trimStart()
  return FRAMEWORK_TEXT.some((pattern) => pattern.test(text)) ? 'framework' : 'unknown'
}

/**
 * Whether a script holds code in the page itself, which a strict policy runs only if it knows its hash.
 *
 * @param {Element} script
 */
export function isInlineCode(script) {
  return attribute(script, 'src') === undefined && classifyScript(script) !== 'data'
}

/**
 * Whether a URL is of the folder that Next writes its bundles to, with or without a base path or an asset prefix.
 *
 * @param {string} url
 */
export function isFrameworkUrl(url) {
  return url.includes('/_next/')
}
