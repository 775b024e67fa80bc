// @ts-check

import { expect, test } from 'vitest'
import { isElement, nodesOf, parseHtml, serializeHtml } from './html.mjs'
import { parseWithoutFlight } from './lift-flight.mjs'

const one = 'self.__next_f.push([1,"0:\\"a\\"\\n"])'
const two = 'self.__next_f.push([1,"1:\\"b\\"\\n"])'
const page = (/** @type {string} */ body) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`

test('flight data is put aside, and the texts of all scripts are given in order', () => {
  const { document, scripts } = parseWithoutFlight(
    page(`<script>${one}</script><p>Hi</p><script>own()</script><script>${two}</script>`),
  )
  expect(scripts).toEqual([one, 'own()', two])
  expect(serializeHtml(document)).toBe(
    page('<script>self.__next_f.push(0)</script><p>Hi</p><script>own()</script><script>self.__next_f.push(1)</script>'),
  )
})

test.each([
  ['in a comment', `<!-- <script>${one}</script> --><p>Hi</p>`],
  ['in a textarea', `<textarea><script>${one}</script></textarea>`],
  ['in an attribute', `<p title='<script>${one}</script>'>Hi</p>`],
  ['in another script', `<script type="text/x"><!-- <script>${one}</script> --></script>`],
  [
    'in a script of the site that pushes a number itself',
    `<script>self.__next_f.push(0)</script><script>${one}</script>`,
  ],
])('what only looks like flight data, %s, is parsed as it is', (_, body) => {
  const { document, scripts } = parseWithoutFlight(page(body))
  expect(serializeHtml(document)).toBe(serializeHtml(parseHtml(page(body))))
  expect(scripts).toHaveLength(nodesOf(document).filter((node) => isElement(node) && node.tagName === 'script').length)
})
