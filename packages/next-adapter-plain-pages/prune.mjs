// @ts-check

import { attribute, isComment, isElement, nodesOf, ownText, remove, removeAttributes } from './html.mjs'
import { revealBoundaries, unfinishedPart } from './reveal.mjs'
import { classifyScript, isFrameworkUrl } from './scripts.mjs'

/**
 * @typedef {import('./html.mjs').Document} Document
 * @typedef {import('./html.mjs').Element} Element
 */

/** Comments React writes for hydration: between texts, around boundaries and activities, in the preamble. */
const REACT_COMMENT = /^( |\/?[$&]|\$[?!~]|F!?|html|head|body)$/

/** `<meta>` names Next writes for its own scripts. */
const NEXT_META = /^(next-size-adjust|next-error|«nxt-icon»)$/

/**
 * Takes everything out of a page that serves nothing but the runtime, and changes nothing that a reader, a crawler or
 * a script of the site's own could find.
 *
 * @param {Document} document
 * @throws When the page would lose a script it needs.
 */
export function prune(document) {
  revealBoundaries(document)
  const unfinished = unfinishedPart(document)
  if (unfinished !== undefined) throw new Error(`it would lose the script that completes it: ${unfinished}`)
  for (const node of nodesOf(document)) {
    if (isElement(node)) pruneElement(node)
  }
  for (const node of nodesOf(document)) {
    if (isComment(node) && REACT_COMMENT.test(node.data)) remove(node)
  }
}

/** @param {Element} element */
function pruneElement(element) {
  switch (element.tagName) {
    case 'script':
      return pruneScript(element)
    case 'link':
      return pruneLink(element)
    case 'style':
      return removeAttributes(element, ['data-precedence', 'data-href'])
    case 'meta':
      return NEXT_META.test(attribute(element, 'name') ?? '') ? remove(element) : undefined
    case 'div':
      return isMetadataSlot(element) ? remove(element) : undefined
    case 'template':
      return attribute(element, 'id') === '_R_' ? remove(element) : undefined
  }
}

/** @param {Element} script */
function pruneScript(script) {
  const kind = classifyScript(script)
  if (kind === 'framework') remove(script)
  if (kind === 'unknown') {
    throw new Error(
      `it holds an inline script that is not known to be Next's and would be lost ("${ownText(script).slice(0, 80)}…"). ` +
        'Mark it with data-keep if the page needs it, or move it into a file outside /_next/',
    )
  }
}

/** @param {Element} link */
function pruneLink(link) {
  const rel = (attribute(link, 'rel') ?? '').toLowerCase()
  const href = attribute(link, 'href') ?? ''
  const isScript = rel === 'modulepreload' || (/^(preload|prefetch)$/.test(rel) && attribute(link, 'as') === 'script')
  if ((isScript && isFrameworkUrl(href)) || (rel === 'expect' && href === '#_R_')) remove(link)
  else removeAttributes(link, ['data-precedence'])
}

/**
 * Next keeps a place for streamed metadata at the top of the body: a hidden `<div>` around an empty boundary.
 *
 * @param {Element} div
 */
function isMetadataSlot(div) {
  const { attrs, childNodes } = div
  const isBare = attrs.length === 1 && attrs[0]?.name === 'hidden'
  return isBare && childNodes.length > 0 && childNodes.every((node) => isComment(node) && /^\/?\$$/.test(node.data))
}
