// @ts-check

import { expect, test } from 'vitest'
import { createAdapter } from './create-adapter.mjs'
import adapter from './index.mjs'
import { resolveOptions } from './options.mjs'
import { reportText } from './report.mjs'

const context = { nextVersion: '16.4.6', projectDir: '/' }

/** @param {Record<string, unknown>} config */
const complete = (config) =>
  /** @type {import('next').NextAdapter extends { modifyConfig?: (config: infer Config, ...rest: never[]) => unknown } ? Config : never} */ (
    config
  )

test('the default export is an adapter, as Next wants it', () => {
  expect(adapter).toMatchObject({ name: 'next-adapter-plain-pages', onBuildComplete: expect.any(Function) })
})

test('only a static export can be worked on', () => {
  const build = { phase: /** @type {const} */ ('phase-production-build'), ...context }
  expect(() => createAdapter().modifyConfig?.(complete({}), build)).toThrow("Set output: 'export'")
  const config = complete({ output: 'export' })
  expect(createAdapter().modifyConfig?.(config, build)).toBe(config)
  expect(createAdapter().modifyConfig?.(complete({}), { ...build, phase: 'phase-development-server' })).toEqual({})
})

test('options have defaults, and a misspelt one is refused', () => {
  expect(resolveOptions()).toMatchObject({ pruneLinks: false, allowRuntime: true, headers: false, quiet: false })
  expect(resolveOptions({ compress: { brotliQuality: 5 } }).compress).toMatchObject({ brotliQuality: 5, gzipLevel: 9 })
  expect(resolveOptions({ compress: false, headers: true })).toMatchObject({ compress: false, headers: {} })
  // @ts-expect-error -- a mistake that only JavaScript lets through
  expect(() => resolveOptions({ pruneLink: true })).toThrow('no option "pruneLink"')
})

test('the report names what kept the runtime', () => {
  const change = { before: 5000, after: 1000 }
  const text = reportText({
    pages: { pruned: 2, kept: 1, foreign: 0 },
    bytes: { html: change, payloads: change, next: change, all: change },
    compressed: null,
    perPage: [
      {
        path: '/a.html',
        status: 'kept',
        components: ['components/a.tsx', 'next/link'],
        before: 1,
        after: 1,
        payloadsRemoved: 0,
      },
    ],
    warnings: ['/b.html: something'],
  })
  expect(text.split('\n')).toEqual([
    'Pages without a client runtime: 2 pruned, 1 kept, 0 not of the app router.',
    '  kept /a.html for components/a.tsx, next/link',
    '  HTML: 5.0 kB before, 1.0 kB after',
    '  flight payloads: 5.0 kB before, 1.0 kB after',
    '  _next: 5.0 kB before, 1.0 kB after',
    '  the whole export: 5.0 kB before, 1.0 kB after',
    '  warning: /b.html: something',
  ])
})
