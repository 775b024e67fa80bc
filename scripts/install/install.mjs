// @ts-check
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from '../run/paths.mjs'
import { run } from '../run/run.mjs'
import { Stop } from '../run/stop.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, dev?: boolean, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[] }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 * @typedef {'build' | 'all'} Extent the packages that a build needs, or those for tests and tools as well
 */

const MODULES = join(ROOT, 'node_modules')
const NETWORK_CODES =
  /\b(ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|FETCH_ERROR)\b/

/** @param {string} path @returns {Lock | undefined} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Whether npm's record of node_modules has every package that the lock asks for, and none for another platform: the
 * folder may have come from another machine. Packages for other platforms are optional and left out.
 * @param {Lock} lock
 * @param {Lock} record
 * @param {Extent} extent
 * @param {{ platform: string, arch: string }} machine
 */
export function satisfiesLock(
  { packages: wanted = {} },
  { packages: found = {} },
  extent,
  { platform, arch } = process,
) {
  const isComplete = Object.entries(wanted).every(([path, { version, integrity, dev, optional, devOptional }]) => {
    if (path === '' || optional || devOptional || (dev && extent === 'build')) return true
    return found[path]?.version === version && found[path]?.integrity === integrity
  })
  const isForHere = ({ os = [platform], cpu = [arch] }) => os.includes(platform) && cpu.includes(arch)
  return isComplete && Object.values(found).every(isForHere)
}

/**
 * The npm that runs us if one does, else the one in PATH.
 * @returns {[string, string[]]}
 */
export function npmCommand() {
  const own = process.env.npm_execpath
  if (own && basename(own) === 'npm-cli.js') return [process.execPath, [own]]
  // On Windows npm is a .cmd file, which only a shell can start.
  return process.platform === 'win32' ? ['cmd.exe', ['/d', '/s', '/c', 'npm']] : ['npm', []]
}

/**
 * What to say when npm failed.
 * @param {string[]} lines npm's output
 */
export function installProblem(lines) {
  const text = lines.join('\n')
  if (NETWORK_CODES.test(text)) {
    return (
      'The packages could not be downloaded: the npm registry did not answer. ' +
      "Check the network connection (or npm's proxy settings: npm config get proxy), then run the command again."
    )
  }
  if (/\bENOSPC\b/.test(text))
    return 'The packages could not be installed: the disk is full. Free some space, then run the command again.'
  if (/\b(EACCES|EPERM)\b/.test(text)) {
    return `The packages could not be installed: this user may not write to ${MODULES} or to npm's cache. Make both writable, then run the command again.`
  }
  if (/can only install packages when your package\.json and package-lock\.json/.test(text)) {
    return 'package.json and package-lock.json disagree. Run npm install --ignore-scripts to bring the lock up to date, and commit both.'
  }
  const errors = lines.filter((line) => line.startsWith('npm error')).slice(0, 12)
  return [
    ...errors,
    'The packages could not be installed: npm says why above. Correct that, then run the command again.',
  ].join('\n')
}

/**
 * Runs npm without showing what it prints.
 * @param {string[]} args
 */
async function npm(args) {
  const [command, before] = npmCommand()
  /** @type {string[]} */
  const lines = []
  const code = await run(command, [...before, ...args], { onLine: (line) => lines.push(line) })
  if (code === 127)
    throw new Stop('npm was not found. Install Node from https://nodejs.org, which brings npm along, then try again.')
  return { code, lines }
}

/**
 * The arguments for npm, and what to tell people meanwhile. npm ci empties node_modules first, so it is used only where
 * what is there is of no use; and whoever has the packages for tests keeps them.
 * @param {Lock} lock
 * @param {Lock | undefined} record npm's record of node_modules, which it writes when an install has finished
 * @param {Extent} extent
 * @returns {{ say: string, args: string[] } | undefined} undefined if all is there
 */
export function installPlan(lock, record, extent) {
  if (satisfiesLock(lock, record ?? {}, extent)) return undefined
  if (extent === 'all' && satisfiesLock(lock, record ?? {}, 'build'))
    return { say: 'Adding the packages for tests and tools', args: ['install', '--no-save', '--include=dev'] }
  const hasTools = Object.values(record?.packages ?? {}).some(({ dev }) => dev)
  return extent === 'all' || hasTools
    ? { say: 'Installing all packages, those for tests and tools too', args: ['ci', '--include=dev'] }
    : { say: 'Installing the packages that a build needs', args: ['ci', '--omit=dev'] }
}

/**
 * Installs what package-lock.json names, as far as node_modules lacks it.
 * @param {Extent} extent
 */
export async function ensureInstalled(extent) {
  const lock = readLock(join(ROOT, 'package-lock.json'))
  if (!lock)
    throw new Stop('package-lock.json is missing or damaged. Bring it back with git checkout package-lock.json.')
  const plan = installPlan(lock, readLock(join(MODULES, '.package-lock.json')), extent)
  if (!plan) return
  console.log(`${plan.say} (the first time this takes a minute or so)`)
  // Scripts of packages stay off: none is needed, and none should run on the machine of whoever clones this.
  const flags = ['--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline']
  // Without a network npm tries one package after another, for minutes; its cache may still hold them all.
  const ping = await npm(['ping', '--fetch-retries=0', '--fetch-timeout=5000'])
  const patience =
    ping.code && NETWORK_CODES.test(ping.lines.join('\n'))
      ? ['--offline']
      : ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000']
  const { code, lines } = await npm([...plan.args, ...flags, ...patience])
  if (code !== 0) throw new Stop(installProblem(lines))
}
