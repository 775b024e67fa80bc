// @ts-check

import { attribute, insertBefore, isComment, isElement, nodesOf, ownText, remove, siblingsOf } from './html.mjs'

/**
 * @typedef {import('./html.mjs').Document} Document
 * @typedef {import('./html.mjs').Element} Element
 * @typedef {import('./html.mjs').ChildNode} ChildNode
 */

/**
 * React writes a large `<Suspense>` boundary out of line even into a static page: its fallback stands in the place, the
 * content comes hidden at the end, and a script swaps the two. Without scripts the fallback would stay for ever. This
 * does at build time what those scripts do in the browser.
 *
 * The calls are `$RC(boundary, segment)`, which puts a finished boundary in its place, and `$RS(segment, placeholder)`,
 * which puts a piece into a boundary that is not finished yet.
 *
 * @param {Document} document
 * @throws When a boundary needs the browser: it failed on the server (`$RX`) or waits for a style sheet (`$RR`).
 */
export function revealBoundaries(document) {
  const elements = nodesOf(document).filter(isElement)
  const calls = elements
    .filter(({ tagName }) => tagName === 'script')
    .flatMap((script) => callOf(ownText(script)) ?? [])
  if (calls.length === 0) return
  /** @type {Map<string, Element>} */
  const byId = new Map()
  for (const element of elements) {
    const id = attribute(element, 'id')
    if (id !== undefined && !byId.has(id)) byId.set(id, element)
  }
  for (const { name, first, second } of calls) {
    if (name === '$RC') completeBoundary(byId.get(first), byId.get(second))
    else if (name === '$RS') completeSegment(byId.get(first), byId.get(second))
    else throw new Error(`React finishes a part of it in the browser (${name} for the boundary ${first})`)
  }
}

/** @param {string} script */
function callOf(script) {
  const call = /(\$R[A-Z])\("([^"]*)"(?:,"([^"]*)")?[^\n]*\)$/.exec(script)
  if (call === null || !/^(\$R|requestAnimationFrame)/.test(script)) return undefined
  const [, name = '', first = '', second = ''] = call
  return { name, first, second }
}

/**
 * @param {Element | undefined} boundary The `<template>` behind the comment that opens the boundary.
 * @param {Element | undefined} segment
 */
function completeBoundary(boundary, segment) {
  if (segment === undefined) return
  remove(segment)
  if (boundary === undefined) return
  const siblings = [...siblingsOf(boundary)]
  const start = siblings.indexOf(boundary)
  let depth = 0
  let end = start
  for (; end < siblings.length; end++) {
    const node = siblings[end]
    if (node === undefined || !isComment(node)) continue
    if (/^\/[$&]$/.test(node.data)) {
      if (depth === 0) break
      depth--
    } else if (/^(\$[?~!]?|&)$/.test(node.data)) depth++
  }
  const opening = siblings[start - 1]
  if (opening !== undefined && isComment(opening)) opening.data = '$'
  insertBefore([...segment.childNodes], boundary)
  for (const node of siblings.slice(start, end)) remove(node)
}

/**
 * @param {Element | undefined} segment
 * @param {Element | undefined} placeholder
 */
function completeSegment(segment, placeholder) {
  if (segment === undefined || placeholder === undefined) return
  remove(segment)
  insertBefore([...segment.childNodes], placeholder)
  remove(placeholder)
}

/**
 * What of a page is still left to the browser, in words; nothing when the document is complete.
 *
 * @param {Document} document
 * @returns {string | undefined}
 */
export function unfinishedPart(document) {
  for (const node of nodesOf(document)) {
    if (isComment(node) && /^\$[?!~]$/.test(node.data)) return 'a <Suspense> boundary still shows its fallback'
    if (isElement(node) && node.tagName === 'template' && /^[BP]:\d+$/.test(attribute(node, 'id') ?? '')) {
      return `the placeholder ${attribute(node, 'id')} has not been filled`
    }
  }
  return undefined
}
