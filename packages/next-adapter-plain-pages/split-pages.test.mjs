// @ts-check

import { expect, test } from 'vitest'
import { splitPages } from './split-pages.mjs'

/** @param {number} count @param {string[]} names */
const pages = (count, ...names) => Array.from({ length: count }, () => ({ names: new Set(names) }))

/** @param {ReturnType<typeof pages>} all @param {string[]} sheets */
const sizes = (all, ...sheets) =>
  splitPages(
    all,
    sheets.map((css, n) => [`${n}.css`, css]),
    ({ names }) => names,
  ).map(({ length }) => length)

test('pages are parted by the sheet that many have no use for', () => {
  expect(sizes([...pages(2, '.a', '.b'), ...pages(9, '.a')], '.a{x:y}', '.b{x:y}')).toEqual([2, 9])
})

test('of several sheets by that which leaves the most text out', () => {
  const all = [...pages(9, '.a'), ...pages(12, '.b'), ...pages(1, '.a', '.b')]
  expect(sizes(all, '.a{x:y}', '.b{x:y}')).toEqual([10, 12])
  expect(sizes(all, '.a{x:y}', '.b{x:y;and:much-more}')).toEqual([13, 9])
})

test.each([
  ['all of them use all', [...pages(9, '.a', '.b'), ...pages(9, '.a', '.b')]],
  ['none of them uses it', pages(20, '.a')],
  ['few of them do not use it', [...pages(20, '.a', '.b'), ...pages(7, '.a')]],
  ['there are few of them', [...pages(1, '.a', '.b'), ...pages(7, '.a')]],
])('pages stay together when %s', (_, all) => expect(sizes(all, '.a{x:y}', '.b{x:y}')).toEqual([all.length]))
