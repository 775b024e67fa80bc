import { expect, test } from 'vitest'
import { type ReadFile, readContentFile } from '@/lib/content/read-file'
import { showable } from '@/lib/content/showable'
import { buildLedger } from '@/lib/ledger/build'
import { TINY_CONTENT } from '@/lib/testing/tiny-content'

const KREMLIN = 'content/actors/kremlin.mdx'
const PESKOV = 'content/actors/dmitry-peskov.mdx'
const MALI = 'content/articles/mali-denies-deployment.mdx'
const NONE = new Map<string, ReadFile>()

const read = (texts: Readonly<Record<string, string>>) =>
  new Map(Object.entries(texts).map(([file, text]) => [file, readContentFile(file, Buffer.from(text))] as const))

const GOOD = read(TINY_CONTENT)

/** What is shown of the tiny content with changes; `undefined` deletes a file. */
function shown(changes: Readonly<Record<string, string | undefined>>, good: typeof GOOD | undefined, staged = NONE) {
  const texts = Object.entries({ ...TINY_CONTENT, ...changes })
  const files = read(Object.fromEntries(texts.flatMap(([file, text]) => (text === undefined ? [] : [[file, text]]))))
  const documents = [...files.values()].flatMap(({ document }) => (document ? [document] : []))
  const built = buildLedger(documents)
  const problems = [...files.values()].flatMap((file) => file.problems)
  return showable(files, [...problems, ...(built.ok || problems.length > 0 ? [] : built.problems)], good, staged)
}
const broken = (file: keyof typeof TINY_CONTENT) => TINY_CONTENT[file].replace('checked:', 'chekked:')

test('A broken file is shown as it was before, and every other as saved', () => {
  const edited = TINY_CONTENT[KREMLIN].replace('The office', 'The office, newly')
  const result = shown({ [PESKOV]: broken(PESKOV), [KREMLIN]: edited }, GOOD)
  expect(result?.before).toEqual([PESKOV])
  expect(result?.missing).toEqual([])
  expect(result?.texts.get(PESKOV)).toBe(TINY_CONTENT[PESKOV])
  expect(result?.texts.get(KREMLIN)).toBe(edited)
})

test('A file that cannot be read at all is shown as it was before', () =>
  expect(shown({ [PESKOV]: '---\nname: [\n' }, GOOD)?.before).toEqual([PESKOV]))

test('Where a deleted file is missed, all stays as it was', () =>
  expect(shown({ [PESKOV]: undefined }, GOOD)).toBeUndefined())

test('A new file with a mistake is left out', () => {
  const result = shown({ 'content/actors/new.mdx': broken(KREMLIN) }, GOOD)
  expect(result?.missing).toEqual(['content/actors/new.mdx'])
  expect(result?.texts).toEqual(new Map(Object.entries(TINY_CONTENT)))
})

test('At the start, what an earlier check staged stands in for a broken file', () => {
  const result = shown({ [PESKOV]: broken(PESKOV) }, undefined, GOOD)
  expect(result?.before).toEqual([PESKOV])
  expect(result?.missing).toEqual([])
})

test('On a fresh clone, a broken file is left out with whatever refers to it, and the rest is shown', () => {
  const result = shown({ [MALI]: broken(MALI) }, undefined)
  expect(result?.missing).toEqual([MALI])
  const without = shown({ [PESKOV]: broken(PESKOV) }, undefined)
  expect(without?.missing).toContain('content/articles/kremlin-denies-talks.mdx')
  expect(without?.texts.has(KREMLIN)).toBe(true)
})

// Reads the content forty times over, which on a busy machine takes its time.
test('What is shown always passes as a whole', { timeout: 120_000 }, () => {
  for (const file of Object.keys(TINY_CONTENT))
    for (const text of [undefined, '', '---\n---\n', TINY_CONTENT[KREMLIN]])
      for (const good of [undefined, GOOD]) {
        const result = shown({ [file]: text }, good)
        if (!result) continue
        const documents = [...read(Object.fromEntries(result.texts)).values()].map(({ document }) => document)
        expect(buildLedger(documents.filter((document) => document !== undefined)).ok).toBe(true)
      }
})
