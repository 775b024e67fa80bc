// @ts-check

import { expect, test } from 'vitest'
import { clientReferences } from './references.mjs'

const nothing = () => false

/** @param {Record<string, unknown>} rows */
function flight(rows) {
  const lines = Object.entries(rows).map(
    ([id, value]) => `${id}:${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  return Buffer.from(`${lines.join('\n')}\n`)
}

test('every import counts, under the name of its export', () => {
  const data = flight({
    1: 'I[7,["/a.js"],"Counter"]',
    2: '"Shared"',
    3: 'I[8,["/a.js"],"$2"]',
    0: { t: ['$', '$L1', null, {}] },
  })
  expect(clientReferences(data, nothing)).toEqual([
    { id: '7', name: 'Counter', dormant: false },
    // Nothing refers to the row, so nothing is known of it, and it counts.
    { id: '8', name: 'Shared', dormant: false },
  ])
  expect(clientReferences(data, (id) => id === '7')).toHaveLength(1)
})

test('what only an error or a missing page would show is dormant', () => {
  const router = { parallelRouterKey: 'children', error: '$2', notFound: [['$', 'p', null, { children: '$L3' }], []] }
  const data = flight({
    1: 'I[1,[],"default"]',
    2: 'I[2,[],"default"]',
    3: ['$', '$L4', null, { href: '/' }],
    4: 'I[4,[],""]',
    5: 'I[5,[],"default"]',
    0: { t: '$6', G: ['$5', []] },
    6: [['children', { r: ['$', '$L1', null, router] }]],
  })
  const dormant = clientReferences(data, nothing).map(({ id, dormant }) => [id, dormant])
  expect(dormant).toEqual([
    ['1', false],
    ['2', true],
    ['4', true],
    ['5', true],
  ])
})

test('what is both in a dormant slot and on the page is not dormant', () => {
  const router = { parallelRouterKey: 'children', notFound: ['$', '$L4', null, {}] }
  const data = flight({ 4: 'I[4,[],""]', 1: 'I[1,[],"default"]', 0: { t: ['$', '$L1', null, router], c: '$L4' } })
  expect(clientReferences(data, (id) => id === '1')).toEqual([{ id: '4', name: '', dormant: false }])
})

test('the same properties on anything but the router mean nothing', () => {
  const data = flight({ 4: 'I[4,[],""]', 0: { t: ['$', 'div', null, { notFound: '$L4' }] } })
  expect(clientReferences(data, nothing)[0]?.dormant).toBe(false)
})

test('text that looks like a reference is none, and every kind of reference is one', () => {
  const slot = (/** @type {string} */ value) => ({ parallelRouterKey: 'children', error: '$L4', children: value })
  for (const [value, dormant] of /** @type {const} */ ([
    ['$$L4', true],
    ['4', true],
    ['$4', false],
    ['$@4', false],
    ['$Q4', false],
    ['$4:props:children', false],
  ])) {
    const data = flight({ 4: 'I[4,[],""]', 0: { t: slot(value) } })
    expect(clientReferences(data, nothing)[0]?.dormant, value).toBe(dormant)
  }
})
