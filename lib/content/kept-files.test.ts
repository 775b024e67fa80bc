import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { keepFiles, keptFiles } from '@/lib/content/kept-files'
import { createContentFolder } from '@/lib/testing/content-folder'

const article = 'content/articles/kremlin-denies-talks.mdx'

/** A folder that was checked, and what was kept of it. */
async function checkedFolder() {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  const path = join(folder.root, 'kept')
  const known: KnownFiles = new Map()
  const first = await checkContent(folder.root, { known })
  keepFiles(path, known)
  return { folder, path, known, first }
}

/** What there is to say of a check: all but functions. */
const said = (result: object) => JSON.stringify(result, (_, value) => (value instanceof Map ? [...value] : value))

it('A check that has what the last one kept says the same', async () => {
  const { folder, path, first } = await checkedFolder()
  const kept = keptFiles(path)
  expect(kept.size).toBeGreaterThan(5)
  expect(said(await checkContent(folder.root, { known: kept }))).toBe(said(first))
})

it.each([
  ['a mistake in front matter', 'kind: denial', 'kind: denyal'],
  ['a mistake in the text', '(place:mali)', '(place:nowhere)'],
  ['other words', 'no talks', 'never any talks'],
])('Of a file that was changed since, it says what it would say: %s', async (_, from, to) => {
  const { folder, path } = await checkedFolder()
  await folder.edit(article, from, to)
  expect(said(await checkContent(folder.root, { known: keptFiles(path) }))).toBe(said(await checkContent(folder.root)))
})

it('A place in a file that was not read again is where it is', async () => {
  const { path, known } = await checkedFolder()
  for (const where of [['statements', 0, 'kind'], ['title'], ['#body', 0]])
    expect(keptFiles(path).get(article)?.read.locate(where)).toEqual(known.get(article)?.read.locate(where))
})

it('What cannot be read is as good as nothing, and so is a file that is not in its normal form', async () => {
  const { folder, path } = await checkedFolder()
  writeFileSync(path, 'broken')
  expect(keptFiles(path).size).toBe(0)
  expect(keptFiles(join(folder.root, 'nowhere')).size).toBe(0)
  const known: KnownFiles = new Map()
  await folder.write(article, (await folder.read(article)).replaceAll('\n', '\r\n'))
  await checkContent(folder.root, { known })
  keepFiles(path, known)
  expect(keptFiles(path).has(article)).toBe(false)
})
