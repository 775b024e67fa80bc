import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { hashOf, listFiles } from '../release/files'
import { rawRequest } from '../server/raw-request'

/** How a command ended, and what it said. */
export interface Ended {
  readonly code: number | null
  readonly lines: readonly string[]
}

/** A command that is under way. */
export interface Running {
  readonly child: ChildProcess
  readonly lines: string[]
  readonly ended: Promise<Ended>
}

/** Starts a command of a project. */
export function start(
  root: string,
  args: readonly string[],
  { env = {}, uid }: { readonly env?: NodeJS.Dict<string>; readonly uid?: number } = {},
): Running {
  const child = spawn(process.execPath, [join(root, 'scripts', 'command.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, CI: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => lines.push(line))
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, lines })))
  return { child, lines, ended }
}

const LOOK_MS = 2
/** Longer than any step takes. */
const LONGEST_MS = 15 * 60_000

/** Kills a command without a warning, as soon as something is so. What it started ends by itself (scripts/run/tether.mjs). */
export async function killWhen({ child, lines, ended }: Running, isSo: (lines: string[]) => boolean): Promise<boolean> {
  const end = performance.now() + LONGEST_MS
  while (child.exitCode === null && performance.now() < end) {
    if (isSo(lines)) {
      child.kill('SIGKILL')
      await ended
      return true
    }
    await sleep(LOOK_MS)
  }
  return false
}

/** One hash of all that is served from a project's out/. */
export const printOf = (root: string): string => {
  const out = join(root, 'out')
  return hashOf(
    listFiles(`${out}/`)
      .map((file) => `${file} ${hashOf(readFileSync(join(out, file)))}`)
      .join('\n'),
  )
}

/** Whether a folder below the project has a file whose name ends so. */
export function has(root: string, folder: string, ending: string): boolean {
  try {
    return existsSync(join(root, folder)) && readdirSync(join(root, folder)).some((name) => name.endsWith(ending))
  } catch {
    return false
  }
}

/** Waits until a server answers. */
export async function untilServed(port: number): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (await rawRequest(port, '/').catch(() => undefined)) return
    await sleep(100)
  }
  throw new Error('The server did not start.')
}
