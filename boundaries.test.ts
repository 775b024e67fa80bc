import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ICruiseResult } from 'dependency-cruiser'
import { globSync } from 'tinyglobby'
import { afterAll, beforeAll, expect, test } from 'vitest'
import boundaries from './.dependency-cruiser.mjs'
import { ROOT } from './scripts/run/paths.mjs'
import { tool } from './scripts/run/run.mjs'

/** Each file breaks one rule and no other. */
const OFFENCES: Record<string, { path: string; text: string }> = {
  'lib-wording': { path: 'lib/wording/bad.ts', text: "import '@/lib/dates/good'" },
  'lib-dates': { path: 'lib/dates/bad.ts', text: "import '@/lib/schema/good'" },
  'lib-schema': { path: 'lib/schema/bad.ts', text: "import '@/lib/ledger/good'" },
  'lib-problems': { path: 'lib/problems/bad.ts', text: "import '@/lib/mdx/good'" },
  'lib-mdx': { path: 'lib/mdx/bad.ts', text: "import '@/lib/ledger/good'" },
  'lib-ledger': { path: 'lib/ledger/bad.ts', text: "import '@/lib/derive/good'" },
  'lib-ledger-types-of-mdx': { path: 'lib/ledger/bad-value.ts', text: "import '@/lib/mdx/good'" },
  'lib-content': { path: 'lib/content/bad.ts', text: "import '@/lib/derive/good'" },
  'lib-advice': { path: 'lib/advice/bad.ts', text: "import '@/lib/view/good'" },
  'lib-advice-types-of-mdx': { path: 'lib/advice/bad-value.ts', text: "import '@/lib/mdx/good'" },
  'lib-derive': { path: 'lib/derive/bad.ts', text: "import '@/lib/content/good'" },
  'lib-site': { path: 'lib/site/bad.ts', text: "import '@/components/good'" },
  'lib-search': { path: 'lib/search/bad.ts', text: "import '@/lib/wording/good'" },
  'lib-map': { path: 'lib/map/bad.ts', text: "import '@/lib/ledger/good'" },
  'lib-strip': { path: 'lib/strip/bad.ts', text: "import '@/lib/ledger/good'" },
  'lib-view': { path: 'lib/view/bad.ts', text: "import '@/lib/outputs/good'" },
  'lib-view-types-of-mdx': { path: 'lib/view/bad-value.ts', text: "import '@/lib/mdx/good'" },
  'lib-outputs': { path: 'lib/outputs/bad.ts', text: "import '@/lib/content/good'" },
  'lib-editing': { path: 'lib/editing/bad.ts', text: "import '@/lib/view/good'" },
  'lib-guide': { path: 'lib/guide/bad.ts', text: "import '@/lib/outputs/good'" },
  'lib-testing': { path: 'lib/testing/bad.ts', text: "import '@/lib/view/good'" },
  'lib-folder-without-a-layer': { path: 'lib/new/bad.ts', text: "import '@/lib/dates/good'" },
  'lib-draws-nothing': { path: 'lib/site/bad-react.ts', text: "import 'react'" },
  'components-render-only': { path: 'components/bad.tsx', text: "import '@/lib/content/good'" },
  'app-chooses': { path: 'app/bad.tsx', text: "import '@/lib/testing/good'" },
  'dev-pages-show-examples-or-the-desk': { path: 'app/design/bad.dev.tsx', text: "import '@/lib/view/good'" },
  'desk-renders-only': { path: 'desk/bad.tsx', text: "import '@/lib/testing/good'" },
  'desk-is-for-editors': { path: 'scripts/bad-desk.ts', text: "import '@/desk/good'" },
  'examples-are-made-up': { path: 'examples/bad.tsx', text: "import '@/lib/content/good'" },
  'nothing-imports-app': { path: 'bad.config.ts', text: "import '@/app/good'" },
  'e2e-sees-only-the-site': { path: 'e2e/bad.spec.ts', text: "import '@/components/good'" },
  'packages-stand-alone': { path: 'packages/one/bad.mjs', text: "import '../../lib/dates/good.ts'" },
  'benchmarks-measure-from-outside': { path: 'packages/bench/bad.ts', text: "import '../../lib/dates/good.ts'" },
  'one-reader-of-contentlayer': { path: 'bad-reader.config.ts', text: "import './.contentlayer/generated/index.mjs'" },
  'builds-without-tools': { path: 'lib/dates/bad-tool.ts', text: "import 'tool'" },
  'no-circle': { path: 'lib/dates/circle-too.ts', text: "import './circle'" },
}
const GOOD = [
  'wording',
  'dates',
  'schema',
  'problems',
  'mdx',
  'ledger',
  'content',
  'advice',
  'derive',
  'site',
  'search',
  'map',
  'strip',
  'view',
  'outputs',
  'editing',
  'guide',
  'testing',
]
/** Files that break nothing: some imported by the offences, and one for each exception that the rules make. */
const HARMLESS: Record<string, string> = {
  ...Object.fromEntries(GOOD.map((name) => [`lib/${name}/good.ts`, 'export type Good = string'])),
  'lib/mdx/vocabulary.ts': 'export const list = []',
  'components/good.tsx': "import '@/lib/view/good'",
  'app/good.tsx': "import '@/lib/content/good'\nimport '@/components/good'\nimport 'react'",
  'app/design/page.dev.tsx': "import '@/examples/good'",
  'app/desk/page.dev.tsx': "import '@/desk/good'\nimport '@/lib/content/good'",
  'desk/good.ts': "import '@/lib/view/good'",
  'examples/good.tsx': "import '@/components/good'\nimport '@/lib/testing/good'\nimport '@/lib/view/good'",
  'lib/ledger/type.ts': "import type { Good } from '@/lib/mdx/good'\nexport type Better = Good",
  'lib/view/list.ts': "import '@/lib/mdx/vocabulary'",
  'lib/dates/any.test.ts': "import '@/lib/view/good'",
  'lib/content/generated.ts': "import '../../.contentlayer/generated/index.mjs'",
  '.contentlayer/generated/index.mjs': '',
  'lib/dates/any-tool.test.ts': "import 'tool'",
  'lib/dates/tool-type.ts': "import type { Tool } from 'tool'\nexport type Mine = Tool",
  'package.json': JSON.stringify({ devDependencies: { tool: '1.0.0' } }),
  'node_modules/tool/package.json': JSON.stringify({ name: 'tool', types: './index.d.ts', main: './index.js' }),
  'node_modules/tool/index.js': '',
  'node_modules/tool/index.d.ts': 'export type Tool = string',
  'lib/dates/circle.ts': "import './circle-too'",
  'lib/outputs/head/json-ld/good.ts': "import type { Good } from '@/lib/view/good'\nexport type Better = Good",
}

let violations: string[] = []
const root = mkdtempSync(join(tmpdir(), 'counterclaim-boundaries-'))

beforeAll(() => {
  const offences = Object.values(OFFENCES).map(({ path, text }) => [path, text])
  const files: Record<string, string> = { ...HARMLESS, ...Object.fromEntries(offences) }
  const tsconfig = { compilerOptions: { moduleResolution: 'bundler', module: 'esnext', paths: { '@/*': ['./*'] } } }
  for (const [path, text] of Object.entries({ ...files, 'tsconfig.json': JSON.stringify(tsconfig) })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const config = join(ROOT, '.dependency-cruiser.mjs')
  const [program, args] = tool('depcruise', ['--config', config, '--output-type', 'json', '.'])
  const { stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8' })
  const result: ICruiseResult = JSON.parse(stdout)
  violations = result.summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`)
}, 30_000)
afterAll(() => rmSync(root, { recursive: true }))

test.each(Object.entries(OFFENCES))('The rule %s catches what it forbids', (rule, { path }) => {
  expect(violations).toContain(`${rule}: ${path}`)
})

test('Every rule has its offence here, and no file breaks another rule', () => {
  expect(Object.keys(OFFENCES).sort()).toEqual(boundaries.forbidden?.map(({ name }) => name).sort())
  const expected = Object.entries(OFFENCES).map(([rule, { path }]) => `${rule}: ${path}`)
  expect(violations.sort()).toEqual(expected.sort())
})

test('Only lib/content/ knows of the folder .contentlayer, whose files it reads without importing them', () => {
  const naming = globSync('{app,components,lib}/**/*.{ts,tsx}', { cwd: ROOT }).filter((path) =>
    /['"`/]\.contentlayer\b/.test(readFileSync(join(ROOT, path), 'utf8')),
  )
  expect(naming.filter((path) => !path.startsWith('lib/content/'))).toEqual([])
})
