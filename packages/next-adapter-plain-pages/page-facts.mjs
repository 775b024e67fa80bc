// @ts-check

import { attribute, isElement, nodesOf, ownText, parseHtml } from './html.mjs'
import { sha256 } from './policy.mjs'
import { isInlineCode } from './scripts.mjs'

/**
 * What a finished page says of itself, for whoever verifies an export.
 *
 * @typedef {object} PageFacts
 * @property {string[]} ids In the order of the page.
 * @property {string[]} links Each address of this site that it leads to or loads, once: `/a#b`, `#b`.
 * @property {string[]} styles Hashes of inline styles, as in a policy.
 * @property {string[]} scripts Hashes of inline scripts.
 * @property {string[]} blocked Attributes that no strict policy lets through: `onclick on <a>`.
 * @property {string | null} refresh Where it sends readers by itself.
 */

/**
 * @param {string} html
 * @returns {PageFacts}
 */
export function pageFacts(html) {
  /** @type {PageFacts} */
  const facts = { ids: [], links: [], styles: [], scripts: [], blocked: [], refresh: null }
  /** @type {Set<string>} */
  const links = new Set()
  for (const node of nodesOf(parseHtml(html))) {
    if (!isElement(node)) continue
    const { tagName } = node
    for (const { name, value } of node.attrs) {
      if (name === 'id') facts.ids.push(value)
      else if (name === 'style' || /^on[a-z]+$/.test(name)) facts.blocked.push(`${name} on <${tagName}>`)
      else if (name === 'href' || name === 'src') links.add(value)
      else if (name === 'srcset') for (const each of value.split(',')) links.add(each.trim().split(/\s/)[0] ?? '')
    }
    if (tagName === 'style') facts.styles.push(sha256(ownText(node)))
    if (tagName === 'script' && isInlineCode(node)) facts.scripts.push(sha256(ownText(node)))
    if (tagName === 'meta' && attribute(node, 'http-equiv')?.toLowerCase() === 'refresh')
      facts.refresh = /;\s*url=(.*)$/i.exec(attribute(node, 'content') ?? '')?.[1] ?? ''
  }
  facts.links = [...links].filter((link) => /^(#.|\/(?!\/))/.test(link)).sort()
  return facts
}
