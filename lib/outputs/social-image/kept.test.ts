import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keptOrMade } from '@/lib/outputs/social-image/kept'

let path = ''
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'kept-')), 'cards', 'card')
})
afterEach(() => rm(dirname(dirname(path)), { recursive: true }))

const make = vi.fn(async () => Buffer.from('a picture'))
beforeEach(() => make.mockClear())

describe('A file that an earlier build made', () => {
  it('is taken as it is where its source is the same', async () => {
    const files = [await keptOrMade(path, 'red', make), await keptOrMade(path, 'red', make)]
    expect(files.map(String)).toEqual(['a picture', 'a picture'])
    expect(make).toHaveBeenCalledTimes(1)
  })

  it('is made anew where its source is another, in place of the earlier one', async () => {
    await keptOrMade(path, 'red', make)
    await keptOrMade(path, 'blue', make)
    await keptOrMade(path, 'blue', make)
    expect(make).toHaveBeenCalledTimes(2)
    expect(await readdir(dirname(path))).toEqual(['card'])
  })

  it.each([
    ['lacks its end', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['has another byte', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('!')])],
    ['is empty', () => Buffer.alloc(0)],
  ])('is made anew where it %s', async (_, damage) => {
    await keptOrMade(path, 'red', make)
    await writeFile(path, damage(await readFile(path)))
    expect(String(await keptOrMade(path, 'red', make))).toBe('a picture')
    expect(make).toHaveBeenCalledTimes(2)
  })
})
