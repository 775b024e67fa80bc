// @ts-check

import { attribute, isElement, nodesOf, ownText, parseHtml } from '../html.mjs'

/** @typedef {import('../html.mjs').Element} Element */

/**
 * What readers, crawlers and the site's own scripts find in a page, written without any help of the code that prunes.
 *
 * @param {string} html
 */
export function visibleDocument(html) {
  const document = parseHtml(html)
  const elements = nodesOf(document)
    .filter(isElement)
    .filter((element) => !servesTheRuntime(element))
  return {
    doctype: /^<!DOCTYPE html>/.test(html),
    text: textOf(document.childNodes),
    links: elements.filter(({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href')),
    elements: elements.map(outline),
    data: elements.filter((element) => attribute(element, 'type') === 'application/ld+json').map(ownText),
    styles: elements.filter(({ tagName }) => tagName === 'style').map(ownText),
  }
}

/** @param {readonly import('../html.mjs').ChildNode[]} nodes */
function textOf(nodes) {
  let text = ''
  for (const node of nodes) {
    if (node.nodeName === '#text' && 'value' in node) text += node.value
    else if (isElement(node) && !['script', 'style', 'template'].includes(node.tagName)) text += textOf(node.childNodes)
  }
  return text
}

/** @param {Element} element */
function outline({ tagName, attrs }) {
  const names = tagName === 'style' ? ['data-precedence', 'data-href'] : []
  const kept = attrs.filter(({ name }) => !names.includes(name))
  return [tagName, ...kept.map(({ name, value }) => `${name}=${value}`)].join(' ')
}

/** @param {Element} element */
function servesTheRuntime(element) {
  const { tagName, attrs, childNodes } = element
  const url = attribute(element, 'src') ?? attribute(element, 'href') ?? ''
  if (tagName === 'script') return url.startsWith('/_next/') || /__next_f|TURBOPACK|^\$R/.test(ownText(element))
  if (tagName === 'link') return attribute(element, 'as') === 'script' && url.startsWith('/_next/')
  const isEmpty = childNodes.every((node) => node.nodeName === '#comment')
  return tagName === 'div' && attrs.length === 1 && attribute(element, 'hidden') === '' && isEmpty
}
