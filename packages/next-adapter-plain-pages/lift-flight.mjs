// @ts-check

import { isElement, nodesOf, ownText, parseHtml } from './html.mjs'

/**
 * A script of flight data. React escapes `<` in it, so none has an end or a comment inside, and the tokenizer could end
 * it nowhere else.
 */
const FLIGHT_SCRIPT = /<script>self\.__next_f\.push\(\[[^<]*\]\)<\/script>/g
const OPENING = '<script>'
const CLOSING = '</script>'

/** What stands in for the text of the script with a number. It is one of Next's to whoever classifies it. */
const standIn = (/** @type {number} */ at) => `self.__next_f.push(${at})`
const STAND_IN = /^self\.__next_f\.push\((\d+)\)$/

/**
 * Parses a page without reading its flight data letter by letter: that is more than half of what Next writes, and took
 * as much of the time of parsing.
 *
 * Each text that looks like a script of flight data is put aside and a short one stands in for it. Where the parser finds
 * every stand-in to be a script with that text, each of the long ones was a script too, so the tree is the same. Where it
 * does not (in a comment, say, or in a textarea), the page is parsed as it is.
 *
 * @param {string} html
 * @returns {{ document: import('./html.mjs').Document, scripts: string[] }} `scripts` are the texts of all scripts, in the
 *   order of the document; in the document itself some are stand-ins.
 */
export function parseWithoutFlight(html) {
  /** @type {string[]} */
  const lifted = []
  const short = html.replace(FLIGHT_SCRIPT, (script) => {
    const at = lifted.push(script.slice(OPENING.length, -CLOSING.length)) - 1
    return `${OPENING}${standIn(at)}${CLOSING}`
  })
  const document = parseHtml(short)
  const texts = scriptTexts(document)
  const found = texts.flatMap((text) => STAND_IN.exec(text)?.[1] ?? [])
  if (found.length !== lifted.length || found.some((number, at) => Number(number) !== at)) {
    const whole = parseHtml(html)
    return { document: whole, scripts: scriptTexts(whole) }
  }
  return { document, scripts: texts.map((text) => lifted[Number(STAND_IN.exec(text)?.[1])] ?? text) }
}

/** @param {import('./html.mjs').Document} document */
function scriptTexts(document) {
  return nodesOf(document).flatMap((node) => (isElement(node) && node.tagName === 'script' ? [ownText(node)] : []))
}
