// @ts-check

import { execFile } from 'node:child_process'
import { cp, link, mkdir, mkdtemp, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const here = fileURLToPath(new URL('.', import.meta.url))
const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/**
 * Builds the test application in a temporary folder of its own.
 *
 * Turbopack compiles nothing outside its root, and a link to the modules of this project would lead there. So the few
 * packages the application needs are put into the folder, as hard links where the file system allows.
 *
 * @param {{ adapter: string | undefined }} input `adapter` is the path of a module beside this one; none builds without.
 */
export async function buildTestApp({ adapter }) {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'plain-pages-')))
  await cp(join(here, 'app'), dir, { recursive: true })
  await installPackages(join(dir, 'node_modules'), ['next', 'react', 'react-dom'])
  const remove = () => rm(dir, { recursive: true, force: true })
  const next = join(dir, 'node_modules/next/dist/bin/next')
  const env = {
    PATH: process.env.PATH,
    HOME: dir,
    NODE_ENV: /** @type {const} */ ('production'),
    NEXT_TELEMETRY_DISABLED: '1',
    ...(adapter === undefined ? {} : { TEST_ADAPTER: join(here, adapter) }),
  }
  const { stdout, stderr } = await run(process.execPath, [next, 'build'], { cwd: dir, env }).catch(async (error) => {
    await remove()
    throw error
  })
  return {
    dir,
    out: join(dir, 'out'),
    raw: join(dir, 'raw'),
    output: stdout + stderr,
    remove,
  }
}

/**
 * @param {string} to
 * @param {string[]} names
 */
async function installPackages(to, names) {
  /** @type {Set<string>} */
  const done = new Set()
  const queue = [...names]
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (done.has(name)) continue
    done.add(name)
    /** @type {{ dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} */
    const { dependencies, optionalDependencies } = JSON.parse(
      await readFile(join(modules, name, 'package.json'), 'utf8').catch(() => '{}'),
    )
    queue.push(...Object.keys({ ...dependencies, ...optionalDependencies }))
    await linkTree(join(modules, name), join(to, name))
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
async function linkTree(from, to) {
  // An optional package for another platform is not installed.
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  await mkdir(to, { recursive: true })
  for (const entry of entries) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) await linkTree(source, target)
    else await link(source, target).catch(() => cp(source, target))
  }
}
