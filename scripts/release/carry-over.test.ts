import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { KEYS, layOut } from '../build/page-keys.mjs'
import { MADE } from '../run/paths.mjs'
import { writeSmallBuild } from '../server/small-site'
import { madeOf, makeRelease } from './make'
import { folderOf, pagesOf } from './store'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'counterclaim-carry-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const CODE = 'the hash of the code'
const CARRIED = ['actors/new.html', 'topics/mali-russia.md']
const FACTS = { styles: [], scripts: [], assets: [], mentioned: [] }

interface Published {
  /** Files that need not be made. */
  readonly left: string[]
  /** Files that are not there. */
  readonly remove: string[]
  readonly noted: string[]
  readonly more: Record<string, string>
  readonly code: string
}

/**
 * Builds a site as Next and its adapter leave it, with what the routes noted, and publishes it.
 */
async function publish({ left = [], more = {}, code = CODE, noted = CARRIED, remove = left }: Partial<Published> = {}) {
  writeSmallBuild(root, { ...more })
  layOut(root, madeOf(root, code))
  const note = (file: string) => `${left.includes(file) ? 'kept' : 'made'} key-of-${file} ${file}\n`
  writeFileSync(join(root, KEYS, 'noted-1'), noted.map(note).join(''))
  mkdirSync(join(root, '.next'), { recursive: true })
  writeFileSync(join(root, '.next', 'page-facts.json'), JSON.stringify({ 'actors/new.html': FACTS }))
  for (const file of remove)
    for (const ending of ['', '.br', '.gz']) rmSync(join(root, MADE, file + ending), { force: true })
  return (await makeRelease(root, 'inputs', undefined, code)).id
}

const inode = (id: string, file: string) => statSync(join(pagesOf(root, id), file)).ino

test('Files that were not made are those of the last release, with their copies, and take no space', async () => {
  const first = await publish()
  expect(madeOf(root, CODE)?.keys).toEqual(Object.fromEntries(CARRIED.map((file) => [file, `key-of-${file}`])))
  const second = await publish({ left: CARRIED, more: { 'llms.txt': 'other' } })
  expect(second).not.toBe(first)
  for (const file of [...CARRIED, 'actors/new.html.br', 'actors/new.html.gz'])
    expect(inode(second, file)).toBe(inode(first, file))
  expect(existsSync(join(folderOf(root, second), 'keys'))).toBe(false)
  // And those of the third.
  expect(await publish({ left: CARRIED })).toBe(first)
})

test('A site of which a part was taken over is the one that was made whole', async () => {
  const whole = await publish()
  const part = await publish({ left: CARRIED })
  expect(part).toBe(whole)
})

test('A page that nobody made and nobody has stops the build', async () => {
  await expect(publish({ left: CARRIED })).rejects.toThrow('actors/new.html was not made, and the release before')
})

test('A page that was made and is not there, or is there and was not made, stops the build', async () => {
  await publish()
  await expect(publish({ remove: CARRIED })).rejects.toThrow('actors/new.html was made and is not in the export')
  await expect(publish({ left: CARRIED, remove: [] })).rejects.toThrow('is in the export and was not made')
})

test.each([
  ['other code', () => 'other code', () => {}],
  ['a file that was changed by hand', () => CODE, (page: string) => writeFileSync(page, 'by hand')],
  ['a file of another time', () => CODE, (page: string) => utimesSync(page, 0, 0)],
  ['a file that is gone', () => CODE, (page: string) => rmSync(page)],
  [
    'a note that is cut off',
    () => CODE,
    (page: string) => writeFileSync(page.replace('pages/actors/new.html', 'made.json'), '{"code":'),
  ],
])('Nothing is taken from a release with %s', async (_, code, spoil) => {
  const id = await publish()
  spoil(join(pagesOf(root, id), 'actors/new.html'))
  expect(madeOf(root, code())).toBeUndefined()
  layOut(root, madeOf(root, code()))
  expect(JSON.parse(readFileSync(join(root, KEYS, 'before.json'), 'utf8'))).toEqual({ keys: {}, pages: {} })
})

test('A page of which the adapter knows nothing is not taken over', () => {
  layOut(root, { code: CODE, keys: { 'a.html': '1', 'b.html': '2', 'c.csv': '3' }, pages: { 'b.html': FACTS } })
  expect(JSON.parse(readFileSync(join(root, KEYS, 'before.json'), 'utf8')).keys).toEqual({
    'b.html': '2',
    'c.csv': '3',
  })
})
