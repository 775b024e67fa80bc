import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { stageContent } from '@/lib/content/stage'
import { createContentFolder } from '@/lib/testing/content-folder'

const RUSSIA = 'content/actors/russia.mdx'
const MALI = 'content/actors/mali.mdx'

async function staged() {
  const folder = await createContentFolder({})
  onTestFinished(folder.dispose)
  const at = (file: string) => join(folder.root, '.content', file)
  stageContent(
    folder.root,
    new Map([
      [RUSSIA, 'one\n'],
      [MALI, 'two\n'],
    ]),
  )
  const files = () =>
    readdirSync(at(''), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.mdx'))
      .toSorted()
  return { root: folder.root, at, files, time: (file: string) => lstatSync(at(file)).mtimeMs }
}

it('The staging folder holds what it is given', async () => {
  const { at, files } = await staged()
  expect(files()).toEqual(['actors/mali.mdx', 'actors/russia.mdx'])
  expect(readFileSync(at('actors/russia.mdx'), 'utf8')).toBe('one\n')
})

it('A file’s time is that of its text: the same in every clone, another after an edit, and the old one again after that', async () => {
  const [first, second] = [await staged(), await staged()]
  const before = first.time('actors/russia.mdx')
  expect(second.time('actors/russia.mdx')).toBe(before)
  expect(first.time('actors/mali.mdx')).not.toBe(before)
  stageContent(first.root, new Map([[RUSSIA, 'edited\n']]))
  expect(first.time('actors/russia.mdx')).not.toBe(before)
  expect(first.files()).toEqual(['actors/russia.mdx'])
  stageContent(first.root, new Map([[RUSSIA, 'one\n']]))
  expect(first.time('actors/russia.mdx')).toBe(before)
})

it('What lies there and was not given goes: files, folders, links, and a text that somebody changed', async () => {
  const { root, at, files } = await staged()
  writeFileSync(at('actors/planted.mdx'), 'x')
  writeFileSync(at('planted.mdx'), 'x')
  mkdirSync(at('else'))
  symlinkSync(root, at('linked'))
  const { atime, mtime } = lstatSync(at('actors/russia.mdx'))
  writeFileSync(at('actors/russia.mdx'), 'two\n')
  utimesSync(at('actors/russia.mdx'), atime, mtime)
  stageContent(root, new Map([[RUSSIA, 'one\n']]))
  expect(files()).toEqual(['actors/russia.mdx'])
  expect(readFileSync(at('actors/russia.mdx'), 'utf8')).toBe('one\n')
  expect(readdirSync(at('')).toSorted()).toEqual(['actors', 'articles', 'places', 'questions', 'sources', 'topics'])
})

it('A link in the place of a file, of a kind’s folder or of the whole is replaced, and what it leads to is left alone', async () => {
  const { root, at } = await staged()
  const other = await createContentFolder({ 'outside.mdx': 'outside' })
  onTestFinished(other.dispose)
  stageContent(root, new Map())
  symlinkSync(join(other.root, 'outside.mdx'), at('actors/russia.mdx'))
  stageContent(root, new Map([[RUSSIA, 'one\n']]))
  expect(lstatSync(at('actors/russia.mdx')).isFile()).toBe(true)
  expect(readFileSync(join(other.root, 'outside.mdx'), 'utf8')).toBe('outside')
})

it('Staged text is in its normal form, whatever the line ends and the byte order mark', async () => {
  const folder = await createContentFolder()
  onTestFinished(folder.dispose)
  const plain = await checkContent(folder.root)
  const file = 'content/places/mali.mdx'
  await folder.write(file, `\uFEFF${(await folder.read(file)).replaceAll('\n', '\r\n')}`)
  const windows = await checkContent(folder.root)
  expect(plain.ok && windows.ok && windows.texts.get(file) === plain.texts.get(file)).toBe(true)
})
