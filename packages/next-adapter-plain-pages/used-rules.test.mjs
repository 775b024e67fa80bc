// @ts-check

import { expect, test } from 'vitest'
import { parseHtml } from './html.mjs'
import { isUsedBy, namesOf, namesOfScript, usedRules } from './used-rules.mjs'

const PAGE = namesOf(
  parseHtml(
    '<p id="one" class="a b" data-x="1">P</p><details><summary>S</summary></details><svg><linearGradient fill="var(--in-attribute)"/></svg>',
  ),
)

/** @param {string} css @param {Iterable<string>} [names] */
const used = (css, names = PAGE) => usedRules([['a.css', css]], new Set(names))[0]?.[1]

test.each([
  ['a tag', 'p{x:y}'],
  ['a tag that HTML implies', 'html>body{x:y}'],
  ['a tag of SVG', 'linearGradient{x:y}'],
  ['a class', '.a.b{x:y}'],
  ['an id', '#one{x:y}'],
  ['an attribute, whatever its value', '[data-x="2"]{x:y}'],
  ['an attribute that a reader sets', 'details[open]>summary{x:y}'],
  ['everything', '*,::before{x:y}'],
  ['a state', 'p:hover:target::after{x:y}'],
  ['what is not', 'p:not(.none,:is(.none)){x:y}'],
  ['what is counted', 'p:nth-child(2 of .none){x:y}'],
  ['one of some', ':is(.none,.a) :where(p){x:y}'],
  ['what has something', 'details:has(> summary){x:y}'],
])('a rule for %s stays', (_, css) => expect(used(css)).toBe(css))

test.each([
  ['a tag', 'table{x:y}'],
  ['a class', '.none{x:y}'],
  ['a class beside one that is there', '.a.none{x:y}'],
  ['an ancestor', '.none p{x:y}'],
  ['an id', '#none{x:y}'],
  ['an attribute', '[popover]{x:y}'],
  ['none of some', 'p:is(.none,.never){x:y}'],
  ['what would have to have something', 'p:has(.none){x:y}'],
])('a rule for %s that no page has goes', (_, css) => expect(used(css)).toBe(''))

test.each([
  ['of a list, what is possible stays', 'p,.none,.a{x:y}', 'p,.a{x:y}'],
  ['a class with an escape is read', '.a\\.b{x:y}', ''],
  ['a group goes with its last rule', '@media print{@supports (x:y){.none{x:y}}}', ''],
  ['a group that was empty before is no loss', '@media print{}', ''],
  ['the moments of a movement stay', '@keyframes k{from{x:y}to{x:y}}', '@keyframes k{from{x:y}to{x:y}}'],
  ['faces and pages stay', '@font-face{x:y}@page{x:y;@top-left{x:y}}', undefined],
  ['a variable that something mentions stays', '@property --x{x:y}p{--x:y;x:var(--x)}', undefined],
  ['one that a condition mentions stays', 'p{--x:y}@container style(--x:y){p{x:y}}', undefined],
  ['one that an attribute mentions stays', 'p{--in-attribute:y}', undefined],
  ['one that nothing mentions goes', '@property --x{x:y}p{--x:y}', ''],
  ['one goes that only such a one mentions', 'p{--x:y;--z:var(--x);x:y}', 'p{x:y}'],
  ['the first of a layer leaves its name', '@layer a{.none{x:y}}@layer b{p{x:y}}', '@layer a;@layer b{p{x:y}}'],
  ['a later one leaves nothing', '@layer a{p{x:y}}@layer a{.none{x:y}}', '@layer a{p{x:y}}'],
])('%s', (_, css, expected = css) => expect(used(css)).toBe(expected))

test('layers rank as the first of several sheets names them', () => {
  const sheets = /** @type {const} */ ([
    ['a.css', '@layer a{.none{x:y}}'],
    ['b.css', '@layer a{.none{x:y}}@layer b{p{x:y}}'],
  ])
  expect(usedRules(sheets, PAGE)).toEqual([
    ['a.css', '@layer a;'],
    ['b.css', '@layer b{p{x:y}}'],
  ])
})

test('what a script may set stays', () => {
  const words = namesOfScript('form.className="as-of-form";form.setAttribute("data-on","")')
  expect(used('form.as-of-form[data-on]{x:y}.as-of{x:y}', [...PAGE, ...words])).toBe('form.as-of-form[data-on]{x:y}')
})

test('a script in the page is read, data is not', () => {
  const html = '<script data-keep>let x="late"</script><script type="application/ld+json">{"never":1}</script>'
  expect(used('.late{x:y}.never{x:y}', namesOf(parseHtml(html)))).toBe('.late{x:y}')
})

test.each([
  ['one of its rules could match', '.none{x:y}@media print{.a{x:y}}', true],
  ['none could', '@layer a{.none{x:y}.never .a{x:y}}', false],
  ['it has something else than rules', '@layer a{@font-face{x:y}}.none{x:y}', true],
])('a sheet is of use when %s', (_, css, expected) => expect(isUsedBy(css)(PAGE)).toBe(expected))
