// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { compareFolders, firstDifference } from './compare-folders.mjs'

/** @param {Record<string, string | Uint8Array>} files @returns a folder that holds them */
function folderOf(files) {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-compare-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), contents)
  }
  return folder
}

test('folders with the same files and the same bytes do not differ', () => {
  const files = { 'index.html': '<p>', 'topics/a.html.br': new Uint8Array([0, 255]) }
  expect(compareFolders(folderOf(files), folderOf(files))).toEqual({ files: 2, differences: [] })
})

test('each file that differs, or that only one folder has, is named in order', () => {
  const first = folderOf({ 'b.html': 'one', 'c/d.html': 'same', 'a.html': '' })
  const second = folderOf({ 'b.html': 'two', 'c/d.html': 'same', 'c/e.html': '' })
  expect(compareFolders(first, second)).toEqual({
    files: 3,
    differences: [
      { file: 'a.html', what: 'only the first build has it' },
      { file: 'b.html', what: 'byte 0, line 1: "one", then "two"' },
      { file: 'c/e.html', what: 'only the second build has it' },
    ],
  })
})

test.each([
  ['in the middle', 'a\nbc', 'a\nbd', 'byte 3, line 2: "a\\nbc", then "a\\nbd"'],
  ['where one ends', 'ab', 'abc', 'byte 2, line 1: "ab", then "abc"'],
  ['where one is empty', '', 'a', 'byte 0, line 1: "", then "a"'],
  ['nowhere', 'ab', 'ab', undefined],
])('the first place where two texts differ, %s', (_, first, second, place) => {
  expect(firstDifference(Buffer.from(first), Buffer.from(second))).toBe(place)
})

test('of long files no more than the surroundings of the place are shown', () => {
  const text = (/** @type {string} */ word) => Buffer.from(`${'x'.repeat(500)}${word}${'y'.repeat(500)}`)
  expect(firstDifference(text('one'), text('two'))).toBe(
    `byte 500, line 1: "${'x'.repeat(40)}one${'y'.repeat(57)}", then "${'x'.repeat(40)}two${'y'.repeat(57)}"`,
  )
})
