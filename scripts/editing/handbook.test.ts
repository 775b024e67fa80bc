import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { copyContentFolder, createContentFolder } from '@/lib/testing/content-folder'
import { command as enter } from '../new'

const HANDBOOK = 'docs/editors'
const read = (name: string) => readFileSync(join(HANDBOOK, name), 'utf8')

/** Blocks of code in a language. */
const blocks = (name: string, language: string) =>
  [...read(name).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(([, code = '']) => code)

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((line = '') => void printed.push(String(line)))
})
afterEach(() => void vi.restoreAllMocks())

/** These check all of the content, which takes seconds. */
const PATIENT = { timeout: 120_000 }

it('The command of the worked example writes the files that it says', PATIENT, async () => {
  const example = blocks('README.md', 'sh').find((code) => code.startsWith('npm run new'))
  const words = `args() { printf '%s\\0' "$@"; }; ${example?.replace('npm run new --', 'args')}`
  const args = spawnSync('sh', ['-c', words], { encoding: 'utf8' }).stdout.split('\0').slice(0, -1)
  const folder = await copyContentFolder('.')
  onTestFinished(folder.dispose)
  await enter([...args, '--in', folder.root])
  for (const [, file = ''] of read('README.md').matchAll(/`(content\/\w+\/[\w-]+\.mdx)`/g))
    expect(await folder.read(file)).toBeTruthy()
})

it.each([
  ['new.md', 'source:', true],
  ['new-topic.md', 'topics:', false],
])('The entry in %s passes the check', PATIENT, async (name, beginning, onOurs) => {
  const entry = blocks(name, 'yaml').find((code) => code.startsWith(beginning))
  const folder = await (onOurs ? copyContentFolder('.') : createContentFolder())
  onTestFinished(folder.dispose)
  await folder.write('x.entry.yaml', entry ?? '')
  await enter(['--from', join(folder.root, 'x.entry.yaml'), '--in', folder.root])
  expect(printed.join('\n')).toContain('no problem')
})

it('Every link of the handbook leads to a file', () => {
  const files = readdirSync(HANDBOOK).filter((file) => file.endsWith('.md'))
  for (const file of files)
    for (const [, target = ''] of read(file).matchAll(/\]\(([^)#:]+)\)/g))
      expect(() => readFileSync(join(HANDBOOK, target)), `${file}: ${target}`).not.toThrow()
})

/** Taken by npm run dev-test -- --pictures. */
it('Every picture of the handbook is there, is shown, says what it shows, and is light', () => {
  const pages = readdirSync(HANDBOOK).filter((file) => file.endsWith('.md'))
  const shown = pages.flatMap((page) => [...read(page).matchAll(/!\[(.*?)\]\(pictures\/(.*?)\)/g)])
  for (const [, alt] of shown) expect(alt?.length).toBeGreaterThan(20)
  expect(shown.map(([, , name]) => name).toSorted()).toEqual(readdirSync(join(HANDBOOK, 'pictures')).toSorted())
  for (const [, , name = ''] of shown) expect(statSync(join(HANDBOOK, 'pictures', name)).size).toBeLessThan(60_000)
})
