// @ts-check

import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { resolveOptions } from './options.mjs'
import { pruneExport } from './prune-export.mjs'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'plain-pages-others-'))
})
afterEach(() => rm(dir, { recursive: true }))

const page = (/** @type {string} */ style) =>
  `<!DOCTYPE html><html><head><style>${style}</style></head><body><p>Text</p>` +
  `<script>self.__next_f.push([1,"0:{\\"t\\":null}\\n"])</script></body></html>`

/**
 * Finishes an export of these files.
 * @param {Record<string, string>} files
 * @param {import('./options.mjs').OtherPages} [others]
 */
async function finish(files, others = {}) {
  const [outDir, distDir] = [join(dir, 'out'), join(dir, '.next')]
  await rm(outDir, { recursive: true, force: true })
  await mkdir(join(distDir, 'server'), { recursive: true })
  await writeFile(join(distDir, 'server', 'app-paths-manifest.json'), '{}')
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(outDir, file)), { recursive: true })
    await writeFile(join(outDir, file), text)
  }
  const build = { outDir, distDir, buildId: 'fQ3xNn7pZk2LmR8vT5wYb', projectDir: dir, rootDir: dir }
  await pruneExport(build, resolveOptions({ headers: true, quiet: true, others: () => others }))
  return {
    headers: await readFile(join(outDir, '_headers'), 'utf8'),
    facts: JSON.parse(await readFile(join(distDir, 'page-facts.json'), 'utf8')),
    /** @type {string[]} */
    files: (await import('./files.mjs').then(({ listFiles }) => listFiles(outDir))).filter(
      (file) => !/\.(br|gz)$/.test(file),
    ),
  }
}

const FONT = '_next/static/media/font.woff2'

test('An export that is a part of a site has the headers, the facts and the assets of all of it', async () => {
  const style = `@font-face{src:url(/${FONT})}`
  const whole = await finish({ 'a.html': page('p{color:red}'), 'b.html': page(style), [FONT]: 'font' })
  const { 'b.html': b } = whole.facts
  const part = await finish({ 'a.html': page('p{color:red}'), [FONT]: 'font' }, { 'b.html': b })
  expect(part.headers).toBe(whole.headers)
  expect(part.facts).toEqual(whole.facts)
  expect(part.files).toEqual(whole.files.filter((file) => file !== 'b.html'))
})

test('Without what it has to know of the others, it would lose their style and their font', async () => {
  const whole = await finish({ 'a.html': page('p{color:red}'), 'b.html': page('p{color:blue}'), [FONT]: 'font' })
  const part = await finish({ 'a.html': page('p{color:red}'), [FONT]: 'font' })
  expect(part.headers).not.toBe(whole.headers)
  expect(part.files).not.toContain(FONT)
})
