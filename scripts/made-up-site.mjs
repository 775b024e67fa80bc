// @ts-check
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildInputs, inputsHash } from './inputs.mjs'
import { ROOT } from './paths.mjs'
import { linkTree } from './project-copy.mjs'
import { run, tool } from './run.mjs'
import { Stop } from './stop.mjs'

/** What a build left in the copy, and what it can use again. */
const KEPT = new Set(['.next', 'node_modules', 'out'])

/** @param {string} folder below the project's */
const filesOf = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1))
    .sort()

/**
 * Builds a site of examples/world/site.ts where something changed since it was built last: in a copy of the project that
 * has its content in place of ours, so that neither out/ nor what Next works with is touched.
 * @param {string} name
 * @returns {Promise<string>} the folder of the copy, with the site in its out/
 */
export async function builtMadeUpSite(name) {
  const folder = join(ROOT, '.build', name)
  const stamp = join(folder, 'stamp')
  const code = buildInputs(ROOT).filter((path) => !path.startsWith('content/'))
  const hash = inputsHash(ROOT, process.env, [...code, ...filesOf('examples'), ...filesOf(join('lib', 'testing'))])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return folder
  console.error(`Building the made-up site “${name}”, since something changed`)
  rmSync(stamp, { force: true })
  // Packages are linked once for each lock file, which takes longest; nothing is ever installed into the project's own.
  const lock = 'package-lock.json'
  const linked = join(folder, 'node_modules')
  if (!same(join(ROOT, lock), join(folder, lock))) {
    rmSync(linked, { recursive: true, force: true })
    linkTree(join(ROOT, 'node_modules'), linked)
  }
  for (const entry of readdirSync(folder))
    if (!KEPT.has(entry)) rmSync(join(folder, entry), { recursive: true, force: true })
  for (const path of new Set([...code, ...filesOf('scripts'), ...filesOf('hosting')]))
    cpSync(join(ROOT, path), join(folder, path))
  await quietly(...tool('tsx'), join(ROOT, 'examples', 'write.ts'), name, folder)
  await quietly(process.execPath, join(folder, 'scripts', 'build.mjs'))
  writeFileSync(stamp, hash)
  return folder
}

/** @param {string} one @param {string} other */
const same = (one, other) => existsSync(other) && readFileSync(one).equals(readFileSync(other))

/** Runs a command whose output is of interest only where it fails. @param {string} command @param {string[]} args */
async function quietly(command, ...args) {
  /** @type {string[]} */
  const lines = []
  const code = await run(command, args, { onLine: (line) => lines.push(line) })
  if (code !== 0) throw new Stop(`${lines.join('\n')}\nThe made-up site was not built, for the reason above.`)
}
