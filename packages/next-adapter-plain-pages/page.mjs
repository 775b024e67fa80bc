// @ts-check

import { flightOfScripts } from './flight.mjs'
import { attribute, isElement, nodesOf, ownText, parseHtml, serializeHtml, writeHtml } from './html.mjs'
import { inlineStyles } from './inline-styles.mjs'
import { parseWithoutFlight } from './lift-flight.mjs'
import { mayKeepRuntime } from './options.mjs'
import { sha256 } from './policy.mjs'
import { prune } from './prune.mjs'
import { clientReferences } from './references.mjs'
import { isFrameworkUrl, isInlineCode } from './scripts.mjs'

/**
 * @typedef {import('./html.mjs').Document} Document
 * @typedef {import('./html.mjs').Element} Element
 * @typedef {import('./modules.mjs').ClientModules} ClientModules
 * @typedef {import('./options.mjs').PageOptions} PageOptions
 */

/**
 * What became of an HTML file:
 * `pruned`, it has no client component and ships nothing of the runtime;
 * `kept`, it has one, and is byte for byte what Next wrote;
 * `foreign`, it is no page of the app router (from `public/`, a route handler, the pages router) and is left alone.
 *
 * @typedef {'pruned' | 'kept' | 'foreign'} PageStatus
 */

/**
 * @typedef {object} Page
 * @property {string} html
 * @property {PageStatus} status
 * @property {string[]} components The client components that keep the runtime, sorted.
 * @property {string[]} styles Hashes of the inline styles.
 * @property {string[]} scripts Hashes of the inline scripts that are left.
 * @property {string[]} assets The URLs below /_next/ that its elements load.
 * @property {string[]} blocked What a strict policy will not let this page do, in words.
 */

/**
 * Decides on one page and, if it can do without the runtime, takes it out.
 *
 * @param {object} input
 * @param {string} input.path As a visitor would ask for the file: `/topics/one.html`.
 * @param {string} input.html
 * @param {ClientModules} input.modules
 * @param {PageOptions} input.options
 * @param {import('./inline-styles.mjs').Sheets} [input.sheets] Style sheets to put into pruned pages.
 * @returns {Page}
 */
export function processPage({ path, html, modules, options, sheets }) {
  try {
    const { document, scripts } = parseWithoutFlight(html)
    const flight = flightOfScripts(scripts)
    if (flight === undefined) return { html, status: 'foreign', components: [], ...inventory(parseHtml(html)) }
    const components = componentsOf(flight, modules, options)
    if (components.length > 0) {
      if (mayKeepRuntime(options, path)) return { html, status: 'kept', components, ...inventory(parseHtml(html)) }
      throw new Error(
        `it needs the client runtime for ${components.join(', ')}, and allowRuntime does not name it. ` +
          'Take the component off the page, or allow the page to keep the runtime',
      )
    }
    prune(document)
    const written = serializeHtml(document)
    if (sheets === undefined) return { html: written, status: 'pruned', components, ...inventory(document) }
    // Once it is known that the page can be written: to read the style sheet again with every page would take as long as
    // reading the page.
    inlineStyles(document, sheets)
    return { html: writeHtml(document), status: 'pruned', components, ...inventory(document) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`The page ${path} cannot go out: ${reason}.`, { cause: error })
  }
}

/**
 * The client components that make a page need the runtime.
 *
 * @param {Buffer} flight
 * @param {ClientModules} modules
 * @param {PageOptions} options
 */
function componentsOf(flight, modules, options) {
  /** @type {Set<string>} */
  const components = new Set()
  const ignore = (/** @type {string} */ id) => {
    const kind = modules.get(id)?.kind
    return kind === 'framework' || (kind === 'link' && options.pruneLinks)
  }
  for (const { id, name, dormant } of clientReferences(flight, ignore)) {
    const module = modules.get(id)
    if (module === undefined) {
      throw new Error(
        `its flight data uses the client module ${id} (${name}), which no client-reference manifest names`,
      )
    }
    if (dormant) continue
    const isPlain = name === '' || name === '*' || name === 'default' || module.label.startsWith('next/')
    components.add(isPlain ? module.label : `${module.label}#${name}`)
  }
  return [...components].sort()
}

/** @param {Document} document */
function inventory(document) {
  const elements = nodesOf(document).filter(isElement)
  const named = (/** @type {string} */ name) => elements.filter(({ tagName }) => tagName === name)
  return {
    styles: named('style').map((style) => sha256(ownText(style))),
    scripts: named('script')
      .filter(isInlineCode)
      .map((script) => sha256(ownText(script))),
    assets: elements.flatMap(assetOf),
    blocked: elements.flatMap(blockedParts),
  }
}

/** @param {Element} element */
function assetOf(element) {
  const url = attribute(element, element.tagName === 'link' ? 'href' : 'src')
  return url !== undefined && isFrameworkUrl(url) ? [url] : []
}

/** @param {Element} element */
function blockedParts({ tagName, attrs }) {
  return attrs
    .filter(({ name }) => name === 'style' || /^on[a-z]+$/.test(name))
    .map(({ name }) => `the attribute ${name} of <${tagName}>`)
}
