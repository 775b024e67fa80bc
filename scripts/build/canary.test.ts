import { spawn, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { ROOT } from '../run/paths.mjs'
import { type Command, checkCommand, contentCommand } from './commands'

// A content file is data. Canaries are files that would leave a trace if anything in them were run.

const project = realpathSync(mkdtempSync(join(tmpdir(), 'counterclaim-canary-')))
const outside = mkdtempSync(join(tmpdir(), 'counterclaim-outside-'))
const trace = join(outside, 'trace')
afterAll(() => {
  for (const folder of [project, outside]) rmSync(folder, { recursive: true, force: true })
})

const FIELDS = "name: 'Innocent', kind: 'state', description: 'D.', checked: '2026-01-01'"
const RUNS = `(require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran'), { ${FIELDS} })`
const canary = (opening: string, code = RUNS) => `---${opening}\n${code}\n---\n\nBody.\n`
const GOOD = `---
name: Russia
kind: state
description: A state.
checked: 2026-01-01
---
`

const CANARIES: [string, string][] = [
  ['js', canary('js')],
  ['javascript', canary('javascript')],
  ['js after a space', canary(' js')],
  ['coffee', canary('coffee')],
  ['json', canary('json', `{ "name": "x", "kind": "state" }`)],
  ['js in a file that begins with a byte order mark', `\uFEFF${canary('js')}`],
  ['js with the line ends of Windows', canary('js').replaceAll('\n', '\r\n')],
]

for (const name of ['lib', 'scripts']) cpSync(join(ROOT, name), join(project, name), { recursive: true })
for (const name of ['contentlayer.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'])
  copyFileSync(join(ROOT, name), join(project, name))
symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction')

function put(file: string, text: string) {
  mkdirSync(dirname(join(project, file)), { recursive: true })
  writeFileSync(join(project, file), text)
}

/** Runs a command of the copy to its end. */
function run([program, args]: Command) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, PWD: project },
  })
  return { status, output: stdout + stderr }
}

const check = () => run(checkCommand(['--stage']))
const compile = () => run(contentCommand('build'))
/** What contentlayer2 wrote of actors; nothing while it writes, since it removes the file first. */
function compiled() {
  try {
    return readFileSync(join(project, '.contentlayer', 'generated', 'Actor', '_index.json'), 'utf8')
  } catch {
    return ''
  }
}

beforeEach(() => {
  for (const folder of ['content', '.content', '.contentlayer'])
    rmSync(join(project, folder), { recursive: true, force: true })
  rmSync(trace, { force: true })
  put('content/actors/russia.mdx', GOOD)
})

test('A canary would be seen: the code in it leaves a trace where it is run', () => {
  spawnSync(process.execPath, ['-e', RUNS])
  expect(existsSync(trace)).toBe(true)
})

test('No canary is run by the check or by the build, as a file, through a link, or through a linked folder', {
  timeout: 120_000,
}, () => {
  CANARIES.forEach(([, text], n) => {
    put(`content/actors/file-${n}.mdx`, text)
    writeFileSync(join(outside, `linked-${n}.mdx`), text)
    symlinkSync(join(outside, `linked-${n}.mdx`), join(project, 'content', 'actors', `link-${n}.mdx`))
  })
  symlinkSync(outside, join(project, 'content', 'places'))
  put('content/sources/folder.mdx/inside.mdx', canary('js'))

  const checked = check()
  expect(checked.status).toBe(1)
  CANARIES.forEach((_, n) => {
    expect(checked.output).toMatch(
      new RegExp(`content/actors/file-${n}\\.mdx:1:1\n  Found: .* after the three hyphens of the first line`),
    )
    expect(checked.output).toContain(`content/actors/link-${n}.mdx:1:1\n  Found:    a link to another place`)
  })
  expect(checked.output).toContain('content/places:1:1\n  Found:    a link to another place')
  expect(checked.output).toContain('content/sources/folder.mdx:1:1\n  Found:    a folder with the name of a file')
  expect(existsSync(join(project, '.content'))).toBe(false)
  expect(compile()).toMatchObject({ status: 1, output: expect.stringContaining('No content has been checked yet') })
  expect(existsSync(trace)).toBe(false)
})

test('Even those that got past the check are not run, with eval switched off or without', { timeout: 60_000 }, () => {
  check()
  CANARIES.forEach(([, text], n) => {
    put(`.content/actors/past-${n}.mdx`, text)
  })
  const [program, [, ...withoutFlag]] = contentCommand('build')
  const without: Command = [program, withoutFlag]
  for (const command of [contentCommand('build'), without]) {
    const { status, output } = run(command)
    expect(status).not.toBe(0)
    expect(output).toMatch(/nothing in (javascript|json) is read/)
  }
  expect(existsSync(trace)).toBe(false)
})

test('What lies in the staging folder without having been checked is gone after the check', { timeout: 60_000 }, () => {
  put('.content/actors/past.mdx', canary('js'))
  put('.content/else.mdx', canary('js'))
  put('.content/actors/deep/past.mdx', canary('js'))
  mkdirSync(join(outside, 'actors'), { recursive: true })
  symlinkSync(join(outside, 'actors'), join(project, '.content', 'places'))
  expect(check().status).toBe(0)
  expect(compile().output).toContain('Generated 1 documents')
  expect(existsSync(trace)).toBe(false)
})

test('A staging folder that is a link leads nowhere', { timeout: 60_000 }, () => {
  writeFileSync(join(outside, 'past.mdx'), canary('js'))
  symlinkSync(outside, join(project, '.content'))
  expect(check().status).toBe(0)
  expect(compile().output).toContain('Generated 1 documents')
  expect(existsSync(join(outside, 'past.mdx'))).toBe(true)
  expect(existsSync(trace)).toBe(false)
})

test('No canary is run while one writes, and what passed last stays compiled', { timeout: 120_000 }, async () => {
  const lines: string[] = []
  const start = ([program, args]: Command) => {
    const child = spawn(program, args, { cwd: project, env: { ...process.env, PWD: project }, detached: true })
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => lines.push(line))
    return child
  }
  const until = async (holds: () => boolean) => {
    for (let n = 0; n < 600 && !holds(); n++) await sleep(100)
    expect(holds(), lines.slice(-20).join('\n')).toBe(true)
  }
  const printed = (words: string) => lines.some((line) => line.includes(words))
  const children = [start(checkCommand(['--stage', '--watch']))]
  try {
    await until(() => printed('1 documents'))
    children.push(start(contentCommand('dev')))
    await until(() => printed('Generated 1 documents'))

    for (const [n, [, text]] of CANARIES.entries()) {
      const file = `content/actors/dropped-${n}.mdx`
      put(file, text)
      await until(() => printed(`${file}:1:1`))
      rmSync(join(project, file))
    }
    writeFileSync(join(outside, 'linked.mdx'), canary('js'))
    symlinkSync(join(outside, 'linked.mdx'), join(project, 'content', 'actors', 'linked.mdx'))
    await until(() => printed('content/actors/linked.mdx:1:1'))
    await until(() => compiled().includes('"name": "Russia"'))
    expect(compiled()).not.toContain('Innocent')
    rmSync(join(project, 'content', 'actors', 'linked.mdx'))

    // An atomic save, then one in place, and a new file: all reach the pages.
    put('content/actors/.part', GOOD.replace('A state.', 'By renaming.'))
    renameSync(join(project, 'content/actors/.part'), join(project, 'content/actors/russia.mdx'))
    await until(() => compiled().includes('By renaming.'))
    put('content/actors/russia.mdx', GOOD.replace('A state.', 'In place.'))
    await until(() => compiled().includes('In place.'))
    put('content/actors/mali.mdx', GOOD.replace('Russia', 'Mali'))
    await until(() => compiled().includes('"name": "Mali"'))
    rmSync(join(project, 'content/actors/mali.mdx'))
    await until(() => compiled().includes('In place.') && !compiled().includes('"name": "Mali"'))
    expect(existsSync(trace)).toBe(false)
  } finally {
    for (const { pid } of children) if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  }
})
