import { statSync } from 'node:fs'
import { join } from 'node:path'
import { kindOf } from '../support/site'
import { expect, reading as test } from '../support/test'
import { htmlFaults } from '../support/validity'

// Of each kind the largest: npm run validate looks at all of them.

test('a page of each kind keeps the rules of HTML, and so does the one for what is not there', async ({ site }) => {
  const files = site.oneOfEachKind.map(({ address }) => site.pageAt(address)?.file ?? join(site.out, '404.html'))
  const faults = await Promise.all(files.map(async (file) => (await htmlFaults(file)).map((each) => `${file}:${each}`)))
  expect(faults.flat()).toEqual([])
})

test('a frame of each kind does too', async ({ site }) => {
  const largest = new Map<string, { readonly file: string; readonly size: number }>()
  for (const { address, file } of site.frames) {
    const { size } = statSync(file)
    const kind = kindOf(address.replace('/embed', ''))
    if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { file, size })
  }
  expect(largest.size).toBe(3)
  for (const { file } of largest.values()) expect(await htmlFaults(file), file).toEqual([])
})
