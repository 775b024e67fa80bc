import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../run/paths.mjs'
import { run, tool } from '../run/run.mjs'
import { Stop } from '../run/stop.mjs'
import type { Command } from './commands'
import { buildInputs, inputsHash } from './inputs'
import { linkPackages } from './project-copy'

/** What a build left in the copy, and what it can use again. */
const KEPT = new Set(['.next', '.releases', 'node_modules', 'out'])

/** @param folder below the project's */
const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()

/**
 * Builds a site of examples/world/site.ts where something changed since it was built last: in a copy of the project that
 * has its content in place of ours, so that neither out/ nor what Next works with is touched.
 * @returns the folder of the copy, with the site in its out/
 */
export async function builtMadeUpSite(name: string): Promise<string> {
  const folder = join(ROOT, '.build', name)
  const stamp = join(folder, 'stamp')
  const code = buildInputs(ROOT).filter((path) => !/^content(-log|-links)?\//.test(path))
  const hash = inputsHash(ROOT, process.env, [...code, ...filesOf('examples'), ...filesOf(join('lib', 'testing'))])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return folder
  console.error(`Building the made-up site “${name}”, since something changed`)
  rmSync(stamp, { force: true })
  mkdirSync(folder, { recursive: true })
  // Packages are linked once for each lock file, which takes longest; nothing is ever installed into the project's own.
  const lock = 'package-lock.json'
  if (!same(join(ROOT, lock), join(folder, lock))) {
    rmSync(join(folder, 'node_modules'), { recursive: true, force: true })
    linkPackages(folder)
  }
  for (const entry of readdirSync(folder))
    if (!KEPT.has(entry)) rmSync(join(folder, entry), { recursive: true, force: true })
  for (const path of new Set([...code, ...filesOf('scripts'), ...filesOf('hosting')]))
    cpSync(join(ROOT, path), join(folder, path))
  await quietly(tool('tsx', [join(ROOT, 'examples', 'write.ts'), name, folder]))
  await quietly([process.execPath, [join(folder, 'scripts', 'command.mjs'), 'build']])
  writeFileSync(stamp, hash)
  return folder
}

const same = (one: string, other: string) => existsSync(other) && readFileSync(one).equals(readFileSync(other))

/** Runs a command whose output is of interest only where it fails. */
async function quietly([program, args]: Command): Promise<void> {
  const lines: string[] = []
  const code = await run(program, args, { onLine: (line) => lines.push(line) })
  if (code !== 0) throw new Stop(`${lines.join('\n')}\nThe made-up site was not built, for the reason above.`)
}
