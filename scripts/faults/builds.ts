import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isIntact } from '../release/make'
import { currentRelease } from '../release/store'
import { type Watched, watch } from './poll'
import { type Ended, has, killWhen, printOf, type Running, start } from './project'
import type { Row } from './table'

/** A project with a server beside it. */
export interface Place {
  readonly root: string
  readonly port: number
  readonly addresses: readonly string[]
}

/** What a killed command had started ends within this time. */
const TETHER_MS = 4000
/** A user with no rights of its own. */
const NOBODY = 65534
/** Ten years. */
const CLOCK_MS = 10 * 365 * 24 * 3600 * 1000

const hasStep = (n: number) => (lines: readonly string[]) => lines.some((line) => line.startsWith(`[${n}/`))

/** Where a build is killed, and how one sees that it is there. */
const MOMENTS: [title: string, isThere: (root: string) => (lines: string[]) => boolean][] = [
  ['while the content is checked', () => hasStep(1)],
  ['while the content is compiled', () => hasStep(2)],
  // It begins with the build, beside the check.
  ['while Next compiles', () => after(hasStep(1), 1500)],
  ['while the export is written', (root) => () => has(root, '.releases/new/pages', '')],
  ['while pages are pruned and compressed', (root) => () => has(root, '.releases/new/pages', '.html.br')],
  ['while the release is verified', () => hasStep(4)],
]

/** So, and for some time. */
function after(isSo: (lines: readonly string[]) => boolean, ms: number) {
  let since: number | undefined
  return (lines: readonly string[]) => {
    if (since === undefined && isSo(lines)) since = performance.now()
    return since !== undefined && performance.now() - since > ms
  }
}

/** Kills a build at each of its steps. */
export async function killedBuilds(place: Place): Promise<Row[]> {
  const rows: Row[] = []
  for (const [title, isThere] of MOMENTS) {
    console.log(`kill -9 ${title}`)
    const before = printOf(place.root)
    const { result, watched } = await watch(place.port, place.addresses, async () => {
      const killed = await killWhen(start(place.root, ['build']), isThere(place.root))
      await sleep(TETHER_MS)
      return killed
    })
    const old = result ? asBefore(place, before, watched) : 'not killed in time'
    rows.push({ fault: `kill -9 ${title}`, ...watched, old, said: 'nothing', next: 'sound' })
  }
  return rows
}

const asBefore = ({ root }: Place, before: string, { changed }: Watched) =>
  printOf(root) === before && !changed ? 'as before, byte for byte' : 'other bytes'

/** A build that cannot succeed, and says why. */
async function failing(place: Place, fault: string, options: Parameters<typeof start>[2] = {}): Promise<Row> {
  console.log(fault)
  const before = printOf(place.root)
  const { result, watched } = await watch(
    place.port,
    place.addresses,
    () => start(place.root, ['build'], options).ended,
  )
  const old = result.code === 1 ? asBefore(place, before, watched) : 'not stopped'
  return { fault, ...watched, old, said: lastSentence(result), next: 'sound' }
}

const lastSentence = ({ lines }: Ended) =>
  (lines.filter((line) => /^[A-Z].*\.$/.test(line)).at(-1) ?? 'nothing').replace(/ \(\/.*?\)/, '')

/** A mistake in the content, a full disk, a missing permission. */
export async function failedBuilds(place: Place): Promise<Row[]> {
  const bad = join(place.root, 'content', 'actors', 'bad.mdx')
  writeFileSync(bad, '---\nname: Bad\n---\n')
  const rows = [await failing(place, 'a mistake in the content').finally(() => rmSync(bad))]
  for (const [folder, megabytes] of [
    ['.next', 6],
    ['.releases', 1],
  ] as const) {
    const title = `a full disk below ${folder}`
    const undo = smallDisk(join(place.root, folder), megabytes, folder === '.releases')
    if (undo === undefined) console.log(`Skipped: ${title}. A small disk is made by root alone, on Linux.`)
    else rows.push(await failing(place, title).finally(undo))
  }
  if (process.getuid?.() === 0) rows.push(await failing(place, 'a user who may not write', { uid: NOBODY }))
  else console.log('Skipped: a user who may not write. Only root can start a command as somebody else.')
  return rows
}

/**
 * Puts a small disk over a folder.
 * @param megabytes how much is free on it
 * @param keep whether the folder's files are on it
 * @returns takes it away again; undefined where that cannot be done
 */
function smallDisk(folder: string, megabytes: number, keep: boolean): (() => void) | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(folder)) return undefined
  const aside = mkdtempSync(join(tmpdir(), 'counterclaim-disk-'))
  if (keep) cpSync(folder, aside, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  const used = Number(/^\d+/.exec(String(spawnSync('du', ['-sm', aside]).stdout))?.[0] ?? 0)
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${(keep ? used : 0) + megabytes}m`, 'tmpfs', folder])
  if (mount.status === 0 && keep) cpSync(aside, folder, { recursive: true, preserveTimestamps: true })
  rmSync(aside, { recursive: true })
  return mount.status === 0 ? () => void spawnSync('umount', ['-l', folder]) : undefined
}

/** Two builds at once: one goes through, and is the next build after all the faults before it. */
export async function twoBuilds(place: Place): Promise<Row> {
  console.log('two builds at once')
  const { result, watched } = await watch(place.port, place.addresses, async () => {
    const first: Running = start(place.root, ['build'])
    while (!hasStep(1)(first.lines) && first.child.exitCode === null) await sleep(50)
    const second = await start(place.root, ['build']).ended
    return { first: await first.ended, second }
  })
  const { first, second } = result
  if (first.code !== 0) console.log(first.lines.join('\n'))
  const isRight = first.code === 0 && second.code === 1 && watched.changed
  const said = lastSentence(second).replace(/process \d+/, 'process …')
  return {
    fault: 'two builds at once',
    ...watched,
    old: isRight ? 'the new one' : 'not as it should be',
    said,
    next: soundness(place),
  }
}

/** A build with the clock ten years back, of content that was built before: the same release comes out. */
export async function clockBuild(place: Place, id: string | undefined): Promise<Row> {
  console.log('a clock that was put back')
  const hook = join(mkdtempSync(join(tmpdir(), 'counterclaim-clock-')), 'clock.mjs')
  const program = `globalThis.Date = new Proxy(Date, {
  construct: (target, given, maker) => Reflect.construct(target, given.length > 0 ? given : [target.now() - ${CLOCK_MS}], maker),
  apply: (target) => new target(target.now() - ${CLOCK_MS}).toString(),
  get: (target, name) => (name === 'now' ? () => target.now() - ${CLOCK_MS} : Reflect.get(target, name)),
})`
  writeFileSync(hook, program)
  const env = { NODE_OPTIONS: `--import=file://${hook}` }
  const { result, watched } = await watch(
    place.port,
    place.addresses,
    () => start(place.root, ['build'], { env }).ended,
  )
  if (result.code !== 0) console.log(result.lines.join('\n'))
  const isSame = result.code === 0 && currentRelease(place.root) === id
  const old = isSame ? 'the new one, with the id that these pages had by the true clock' : 'not the same release'
  return { fault: 'a clock ten years back', ...watched, old, said: 'the report', next: soundness(place) }
}

function soundness({ root }: Place): string {
  const current = currentRelease(root)
  return current !== undefined && isIntact(root, current) ? 'sound' : 'not sound'
}

/** Changes an article. @returns its address, and how to undo that */
export function edit(root: string): { address: string; undo: () => void } {
  const folder = join(root, 'content', 'articles')
  const name = readdirSync(folder).sort()[0] ?? ''
  const aside = join(mkdtempSync(join(tmpdir(), 'counterclaim-edit-')), name)
  cpSync(join(folder, name), aside)
  appendFileSync(join(folder, name), '\nOne more sentence.\n')
  return { address: `/articles/${name.replace(/\.mdx$/, '')}`, undo: () => cpSync(aside, join(folder, name)) }
}
