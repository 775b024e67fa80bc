// @ts-check

import { AtRule, parse } from 'postcss'
import parseSelector from 'postcss-selector-parser'
import { isElement, nodesOf, ownText } from './html.mjs'
import { writeInitialValues } from './initial-values.mjs'
import { classifyScript } from './scripts.mjs'

/**
 * What a style sheet can name in a page: `a` for a tag, `.a` for a class, `#a` for an id, `[a]` for an attribute, `--a`
 * for a variable in an attribute, and `a()` for a word of a script, which may become any of them.
 *
 * @typedef {Pick<ReadonlySet<string>, 'has'>} Names
 */

/** Attributes that come without a script: a reader opens `<details>`, a translating browser sets the language. */
const SET_BY_BROWSERS = ['open', 'lang', 'dir']

const VARIABLE = /--[\w-]+/g

/** At-rules that are nothing without the rules in them. */
const GROUPS = /^(media|supports|container|layer|scope|starting-style)$/

/**
 * @param {import('./html.mjs').Document} document
 * @returns {Set<string>}
 */
export function namesOf(document) {
  const names = new Set(SET_BY_BROWSERS.map((name) => `[${name}]`))
  for (const node of nodesOf(document)) {
    if (!isElement(node)) continue
    names.add(node.tagName.toLowerCase())
    for (const { name, value } of node.attrs) {
      names.add(`[${name.toLowerCase()}]`)
      if (name === 'class') for (const each of value.split(/\s+/)) names.add(`.${each}`)
      if (name === 'id') names.add(`#${value}`)
      for (const variable of value.match(VARIABLE) ?? []) names.add(variable)
    }
    if (node.tagName === 'script' && classifyScript(node) === 'own')
      for (const name of namesOfScript(ownText(node))) names.add(name)
  }
  return names
}

/** @param {string} code */
export function namesOfScript(code) {
  return (code.match(/[\w-]+/g) ?? []).map((word) => `${word}()`)
}

/**
 * Style sheets without the rules that can match nothing where only these names occur. When in doubt a rule stays: of a
 * selector only is asked whether each of the names in it occurs somewhere, not whether they do on one element. What
 * stands in :not() or :nth-child() rules nothing out; of :is(), :where() and :has() one alternative has to be possible.
 * Variables go that nothing mentions, or that never have another value than their initial one.
 *
 * @param {readonly (readonly [url: string, css: string])[]} sheets In the order in which pages have them.
 * @param {Names} names
 * @returns {[url: string, css: string][]}
 */
export function usedRules(sheets, names) {
  /** @type {Set<string>} */
  const layers = new Set()
  const roots = sheets.map(([, css]) => parse(css))
  for (const root of roots) removeUnused(root, names)
  writeInitialValues(roots, (variable) => has(names, variable, variable))
  removeUnmentioned(roots, names)
  return roots.map((root, at) => {
    removeEmpty(root, layers)
    // More may follow in the same element.
    root.raws.semicolon = true
    return [sheets[at]?.[0] ?? '', root.toString().trim()]
  })
}

/**
 * Whether any rule of a style sheet could match where only some names occur. What has faces, movements or other things
 * that match nothing themselves is always of use.
 *
 * @param {string} css
 * @returns {(names: Names) => boolean}
 */
export function isUsedBy(css) {
  const root = parse(css)
  let isAlwaysUsed = false
  root.walkAtRules(({ name }) => {
    if (!GROUPS.test(name)) isAlwaysUsed = true
  })
  if (isAlwaysUsed) return () => true
  /** @type {import('postcss-selector-parser').Selector[]} */
  const selectors = []
  root.walkRules((rule) => {
    selectors.push(...parseSelector().astSync(rule.selector).nodes)
  })
  return (names) => selectors.some((selector) => isPossible(selector, names))
}

/**
 * @param {import('postcss').Root} root
 * @param {Names} names
 */
function removeUnused(root, names) {
  root.walkRules((rule) => {
    // What looks like a tag there is a moment.
    if (rule.parent instanceof AtRule && /keyframes$/i.test(rule.parent.name)) return
    const selectors = parseSelector().astSync(rule.selector)
    const possible = selectors.nodes.filter((selector) => isPossible(selector, names))
    if (possible.length === 0) rule.remove()
    else if (possible.length < selectors.nodes.length) rule.selector = possible.map(String).join(',')
  })
}

/**
 * @param {import('postcss-selector-parser').Selector} selector
 * @param {Names} names
 * @returns {boolean}
 */
function isPossible(selector, names) {
  return selector.nodes.every((node) => {
    switch (node.type) {
      case 'tag':
        return has(names, node.value.toLowerCase(), node.value)
      case 'class':
        return has(names, `.${node.value}`, node.value)
      case 'id':
        return has(names, `#${node.value}`, node.value)
      case 'attribute':
        return has(names, `[${node.attribute.toLowerCase()}]`, node.attribute)
      case 'pseudo':
        return (
          !/^:(is|where|has)$/i.test(node.value) ||
          node.nodes.length === 0 ||
          node.nodes.some((each) => isPossible(each, names))
        )
      default:
        return true
    }
  })
}

/**
 * @param {Names} names
 * @param {string} name
 * @param {string} word
 */
function has(names, name, word) {
  return names.has(name) || names.has(`${word}()`)
}

/**
 * Removes variables that nothing mentions, and those that only they mentioned.
 *
 * @param {readonly import('postcss').Root[]} roots
 * @param {Names} names
 */
function removeUnmentioned(roots, names) {
  /** @type {Set<string>} */
  const mentioned = new Set()
  for (const root of roots) {
    root.walkDecls(({ value }) => {
      for (const variable of value.match(VARIABLE) ?? []) mentioned.add(variable)
    })
    root.walkAtRules(/^(?!property$)/, ({ params }) => {
      for (const variable of params.match(VARIABLE) ?? []) mentioned.add(variable)
    })
  }
  const isMentioned = (/** @type {string} */ name) => mentioned.has(name) || has(names, name, name)
  let removed = 0
  for (const root of roots) {
    root.walkAtRules('property', (rule) => {
      if (!isMentioned(rule.params)) rule.remove()
    })
    root.walkDecls(/^--/, (declaration) => {
      if (isMentioned(declaration.prop)) return
      removed++
      const rule = declaration.parent
      declaration.remove()
      if (rule?.nodes?.length === 0) rule.remove()
    })
  }
  if (removed > 0) removeUnmentioned(roots, names)
}

/**
 * Removes groups that have become empty. The first of a layer leaves its name: layers rank as they are first named.
 *
 * @param {import('postcss').Root} root
 * @param {Set<string>} layers That have been named before.
 */
function removeEmpty(root, layers) {
  /** @type {import('postcss').AtRule[]} */
  const groups = []
  root.walkAtRules((rule) => {
    if (GROUPS.test(rule.name) && rule.nodes) groups.push(rule)
  })
  const isFirst = groups.map(({ name, params }) => name === 'layer' && layers.size < layers.add(params).size)
  // Those within others come last.
  for (const [at, group] of [...groups.entries()].reverse()) {
    if (group.nodes?.length !== 0) continue
    if (isFirst[at] && group.params !== '') group.replaceWith(new AtRule({ name: 'layer', params: group.params }))
    else group.remove()
  }
}
