// @ts-check

import { html as names, parse, serialize, defaultTreeAdapter as tree } from 'parse5'

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Document} Document
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} ParentNode
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} ChildNode
 * @typedef {import('parse5').DefaultTreeAdapterTypes.CommentNode} CommentNode
 */

/**
 * @param {string} html
 * @returns {Document}
 */
export function parseHtml(html) {
  return parse(html)
}

/**
 * Every node of a tree in the order of the document, the contents of `<template>` included. The list is made before
 * it is walked, so a caller may change the tree.
 *
 * @param {ParentNode} root
 * @returns {ChildNode[]}
 */
export function nodesOf(root) {
  /** @type {ChildNode[]} */
  const nodes = []
  /** @type {ChildNode[]} */
  const stack = [...root.childNodes].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    nodes.push(node)
    if (!isElement(node)) continue
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(/** @type {ChildNode} */ (node.childNodes[at]))
    if ('content' in node) stack.push(...[...node.content.childNodes].reverse())
  }
  return nodes
}

/**
 * @param {ChildNode} node
 * @returns {node is Element}
 */
export function isElement(node) {
  return tree.isElementNode(node)
}

/**
 * @param {ChildNode} node
 * @returns {node is CommentNode}
 */
export function isComment(node) {
  return tree.isCommentNode(node)
}

/**
 * @param {Element} element
 * @param {string} name
 * @returns {string | undefined}
 */
export function attribute(element, name) {
  return element.attrs.find((attr) => attr.name === name)?.value
}

/**
 * @param {Element} element
 * @param {readonly string[]} names
 */
export function removeAttributes(element, names) {
  element.attrs = element.attrs.filter((attr) => !names.includes(attr.name))
}

/**
 * The text directly inside an element: all there is in a script or a style.
 *
 * @param {Element} element
 */
export function ownText(element) {
  return element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')).join('')
}

/** @param {ChildNode} node */
export function remove(node) {
  tree.detachNode(node)
}

/**
 * Puts nodes before another one, wherever they were.
 *
 * @param {readonly ChildNode[]} nodes
 * @param {ChildNode} before
 */
export function insertBefore(nodes, before) {
  const parent = before.parentNode
  if (parent === null) throw new Error('A node that is in no document has nothing before it.')
  for (const node of nodes) {
    tree.detachNode(node)
    tree.insertBefore(parent, node, before)
  }
}

/**
 * @param {Element} element
 * @param {string} text
 */
export function appendText(element, text) {
  tree.insertText(element, text)
}

/**
 * Puts a `<style>` with a text where an element was.
 *
 * @param {Element} element
 * @param {string} text
 * @returns {Element}
 */
export function replaceByStyle(element, text) {
  const style = tree.createElement('style', names.NS.HTML, [])
  tree.insertText(style, text)
  insertBefore([style], element)
  remove(element)
  return style
}

/** @param {ChildNode} node */
export function siblingsOf(node) {
  return node.parentNode?.childNodes ?? []
}

/** Elements whose first line break the parser drops, so that one of the content needs a second one before it. */
const DROPS_FIRST_BREAK = new Set(['pre', 'textarea', 'listing'])

/**
 * Writes a tree such that reading it again gives the same tree, and fails when that cannot be done: a document nested
 * as HTML forbids would otherwise change unnoticed.
 *
 * @param {Document} document
 * @returns {string}
 */
export function serializeHtml(document) {
  const nodes = nodesOf(document)
  mergeTexts(nodes)
  const expected = outline(document)
  for (const node of nodes) {
    const first = isElement(node) && DROPS_FIRST_BREAK.has(node.tagName) ? node.childNodes[0] : undefined
    if (first !== undefined && tree.isTextNode(first) && first.value.startsWith('\n')) first.value = `\n${first.value}`
  }
  const html = serialize(document)
  const found = outline(parse(html))
  if (found !== expected) {
    const at = [...expected].findIndex((character, index) => character !== found[index])
    throw new Error(
      `its markup is nested in a way that HTML does not allow, so writing it anew would change it near ` +
        `"${expected.slice(Math.max(0, at - 60), at + 60)}"`,
    )
  }
  return html
}

/**
 * Writes a tree that {@link serializeHtml} has found to be writable, after a change that is safe in itself.
 *
 * @param {Document} document
 * @returns {string}
 */
export function writeHtml(document) {
  return serialize(document)
}

/**
 * Two texts side by side, as removing a comment between them leaves, are one.
 *
 * @param {readonly ChildNode[]} nodes
 */
function mergeTexts(nodes) {
  for (const node of nodes) {
    if (!tree.isTextNode(node) || node.parentNode === null) continue
    const siblings = node.parentNode.childNodes
    for (let next = siblings[siblings.indexOf(node) + 1]; next; next = siblings[siblings.indexOf(node) + 1]) {
      if (!tree.isTextNode(next)) break
      node.value += next.value
      remove(next)
    }
  }
}

/**
 * All that makes two trees the same, as text.
 *
 * @param {Document} document
 */
function outline(document) {
  let text = ''
  /** @type {{ nodes: readonly ChildNode[], at: number }[]} */
  const stack = [{ nodes: document.childNodes, at: 0 }]
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const node = top.nodes[top.at++]
    if (node === undefined) {
      stack.pop()
      text += '\u0001'
    } else if (isElement(node)) {
      text += `<${node.tagName}${node.attrs.map(({ name, value }) => ` ${name}=${value}`).join('')}>`
      stack.push({ nodes: 'content' in node ? node.content.childNodes : node.childNodes, at: 0 })
    } else if (tree.isTextNode(node)) text += node.value
    else if (isComment(node)) text += `<!--${node.data}-->`
    else if (tree.isDocumentTypeNode(node)) text += `<!DOCTYPE ${node.name}>`
  }
  return text
}
