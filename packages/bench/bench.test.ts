import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkCommand } from '../../scripts/build/commands'
import { ROOT } from '../../scripts/run/paths.mjs'
import { leaveOutOurs } from './astro'
import { fileText, generateContent, writeContent } from './generate'
import { median, table } from './table'

test('Generated content is the same in every run, and other content for another number', () => {
  const text = (articles: number) => [...generateContent(articles)].map(fileText).join('')
  expect(text(30)).toBe(text(30))
  expect(text(30)).not.toBe(text(31))
})

test('Generated content has no mistake that the check finds', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const documents = writeContent(join(folder, 'content'), 60)
  const [program, args] = checkCommand([folder])
  const { stdout, status } = spawnSync(program, args, { cwd: ROOT, encoding: 'utf8' })
  expect(status).toBe(0)
  expect(stdout).toContain(`${documents} documents, 240 statements, 60 events, no problem`)
}, 120_000)

test('A table is Markdown, with numbers to the right and a dash for what is not known', () => {
  expect(
    table(
      ['kind', 'size'],
      [
        ['home', '1.5 kB'],
        ['topic', undefined],
      ],
    ),
  ).toBe(['| kind  |   size |', '| ----- | -----: |', '| home  | 1.5 kB |', '| topic |      — |'].join('\n'))
})

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2],
  [[], undefined],
])('The median of %j is %s', (values, middle) => expect(median(values)).toBe(middle))

test('Beside Astro only pages that both sites have are built', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-bench-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(ROOT, 'app'), folder, { recursive: true })
  leaveOutOurs(folder)
  const routes = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(^|\/)(page|route)\.tsx?$/.test(name))
  const kinds = ['topics', 'questions', 'articles', 'actors', 'places', 'sources']
  const lists = ['questions', 'articles', 'actors', 'sources'].map((kind) => `${kind}/page.tsx`)
  expect(routes.sort()).toEqual(['page.tsx', ...kinds.map((kind) => `${kind}/[slug]/page.tsx`), ...lists].sort())
})
