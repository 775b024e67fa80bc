// @ts-check

import { expect, test } from 'vitest'
import { resolveOptions } from './options.mjs'
import { processPage } from './page.mjs'
import { sha256 } from './policy.mjs'

/** @type {import('./modules.mjs').ClientModules} */
const modules = new Map([
  ['1', { kind: 'framework', label: 'client/components/layout-router' }],
  ['2', { kind: 'component', label: 'components/counter.tsx' }],
  ['3', { kind: 'link', label: 'next/link' }],
])

/** @param {string[]} imports */
function html(...imports) {
  const flight = `${imports.map((row, at) => `${(at + 1).toString(16)}:I${row}\n`).join('')}0:{"t":null}\n`
  const push = `self.__next_f.push(${JSON.stringify([1, flight])})`
  return `<!DOCTYPE html><html><head><style>p{}</style><script src="/_next/static/chunks/a.js" async=""></script></head><body><p>Hi</p><script>${push}</script></body></html>`
}

/**
 * @param {string} source
 * @param {import('./options.mjs').AdapterOptions} [options]
 */
const run = (source, options) =>
  processPage({ path: '/a.html', html: source, modules, options: resolveOptions(options) })

test('a page of server components is pruned', () => {
  const page = run(html('[1,[],"default"]'))
  expect(page).toMatchObject({ status: 'pruned', components: [], scripts: [], assets: [] })
  expect(page.html).toBe('<!DOCTYPE html><html><head><style>p{}</style></head><body><p>Hi</p></body></html>')
  expect(page.styles).toEqual([sha256('p{}')])
})

test('style sheets go into a page that is pruned, and into no other', () => {
  const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css">'
  const sheets = new Map([['/_next/static/chunks/a.css', 'b{}']])
  const withLink = (/** @type {string[]} */ ...imports) => html(...imports).replace('<style>p{}</style>', link)
  const input = { path: '/a.html', modules, options: resolveOptions(), sheets }
  const pruned = processPage({ ...input, html: withLink('[1,[],"default"]') })
  expect(pruned).toMatchObject({ status: 'pruned', styles: [sha256('b{}')], assets: [] })
  expect(pruned.html).toContain('<head><style>b{}</style></head>')
  expect(processPage({ ...input, html: withLink('[2,[],"Counter"]') }).html).toContain(link)
})

test('a page with a client component stays as it is, and says why', () => {
  const source = html('[1,[],"default"]', '[2,[],"Counter"]')
  const page = run(source)
  expect(page).toMatchObject({ status: 'kept', html: source, components: ['components/counter.tsx#Counter'] })
  expect(page.scripts).toHaveLength(1)
  expect(page.assets).toEqual(['/_next/static/chunks/a.js'])
})

test('next/link needs the runtime unless it is told not to', () => {
  const source = html('[3,[],""]')
  expect(run(source)).toMatchObject({ status: 'kept', components: ['next/link'] })
  expect(run(source, { pruneLinks: true })).toMatchObject({ status: 'pruned', components: [] })
})

test('a page that may not keep the runtime it needs stops the build', () => {
  const source = html('[2,[],"Counter"]')
  const message = 'The page /a.html cannot go out: it needs the client runtime for components/counter.tsx#Counter'
  expect(() => run(source, { allowRuntime: false })).toThrow(message)
  expect(() => run(source, { allowRuntime: ['/b.html'] })).toThrow(message)
  expect(run(source, { allowRuntime: ['/a.html'] }).status).toBe('kept')
})

test('a module that no manifest names stops the build', () => {
  expect(() => run(html('[9,[],"Ghost"]'))).toThrow(
    'the client module 9 (Ghost), which no client-reference manifest names',
  )
})

test('what is no page of the app router is left alone', () => {
  const source = '<p style="color: red" onclick="go()">A <!-- --> demo<style>i{}</style><script>go()</script>'
  expect(run(source)).toEqual({
    html: source,
    status: 'foreign',
    components: [],
    styles: [sha256('i{}')],
    scripts: [sha256('go()')],
    assets: [],
    blocked: ['the attribute style of <p>', 'the attribute onclick of <p>'],
  })
})
