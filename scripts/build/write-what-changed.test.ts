import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'

it('A file that is removed and written as it was stays, and one that differs is written', () => {
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const program = `
    import { promises, statSync } from 'node:fs'
    await import('./scripts/build/write-what-changed.mjs')
    const write = async (file, text) => {
      await promises.rm(file, { force: true })
      await promises.writeFile(file, text, 'utf8')
      return statSync(file).ino
    }
    const [same, other] = process.argv.slice(1)
    console.log(JSON.stringify([await write(same, 'a'), await write(same, 'a'), await write(other, 'b'), await write(other, 'c')]))`
  const args = ['--input-type=module', '--eval', program, join(folder, 'same'), join(folder, 'other')]
  const [first, again, before, after] = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  expect(again).toBe(first)
  expect(after).not.toBe(before)
  expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('c')
  expect(readdirSync(folder).toSorted()).toEqual(['other', 'same'])
})
