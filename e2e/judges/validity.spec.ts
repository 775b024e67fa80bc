import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, reading as test } from '../support/test'
import { htmlFaults } from '../support/validity'

const PAGE = (main: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body><main><h1>A page</h1>${main}</main></body></html>\n`

const faultsIn = async (main: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-html-'))
  try {
    const file = join(folder, 'page.html')
    writeFileSync(file, PAGE(main))
    return (await htmlFaults(file)).join('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a whole page has no fault', async () => expect(await faultsIn('<p>Words.</p>')).toBe(''))

for (const [what, main, fault] of [
  ['an id that is there twice', '<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
  ['a block inside a line', '<span><p>Words.</p></span>', 'element-permitted-content'],
  ['an element that nobody knows', '<words>Words.</words>', 'element-name'],
  ['an element that is left open', '<div><p>Words.', 'close-order'],
  ['an attribute that is there twice', '<p class="a" class="b">Words.</p>', 'no-dup-attr'],
  ['an image without an address', '<img alt="">', 'element-required-attributes'],
] as const)
  test(`${what} is one`, async () => expect(await faultsIn(main)).toContain(fault))
