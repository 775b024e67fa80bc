// @ts-check

import { expect, test } from 'vitest'
import { describeModule, parseManifest } from './modules.mjs'

const directories = { projectDir: '/repo/site', rootDir: '/repo' }

test.each([
  [
    '[project]/node_modules/next/dist/esm/client/components/layout-router.js',
    'framework',
    'client/components/layout-router',
  ],
  [
    '[project]/node_modules/next/dist/lib/framework/boundary-components.js',
    'framework',
    'lib/framework/boundary-components',
  ],
  [
    '/repo/node_modules/.pnpm/next@16/node_modules/next/dist/client/components/client-page.js',
    'framework',
    'client/components/client-page',
  ],
  ['[project]/node_modules/next/dist/client/app-dir/link.js <module evaluation>', 'link', 'next/link'],
  ['[project]/node_modules/next/dist/client/image-component.js', 'component', 'next/image'],
  [
    '[project]/node_modules/next/dist/client/components/some-new-thing.js',
    'component',
    'next/dist/client/components/some-new-thing',
  ],
  ['[project]/site/components/counter.tsx <module evaluation>', 'component', 'components/counter.tsx'],
  ['/repo/site/components/counter.tsx', 'component', 'components/counter.tsx'],
  ['[project]/packages/ui/tabs.tsx', 'component', '../packages/ui/tabs.tsx'],
])('%s is %s', (key, kind, label) => {
  expect(describeModule(key, directories)).toEqual({ kind, label })
})

test('a manifest is read from the script that sets it', () => {
  const code =
    'globalThis.__RSC_MANIFEST = globalThis.__RSC_MANIFEST || {};\n' +
    'globalThis.__RSC_MANIFEST["/a/page"] = {"clientModules":{"[project]/site/a.tsx":{"id":12,"name":"*"}}}'
  expect(parseManifest(code, '/a/page', directories)).toEqual([['12', { kind: 'component', label: 'a.tsx' }]])
  expect(() => parseManifest(code, '/b/page', directories)).toThrow('/b/page')
})
