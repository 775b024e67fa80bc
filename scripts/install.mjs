// @ts-check
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { canReach, registryToReach } from './network.mjs'
import { ROOT } from './paths.mjs'
import { run } from './run.mjs'
import { Stop } from './stop.mjs'

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lock
 */

const LOCK = join(ROOT, 'package-lock.json')
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.counterclaim-lock')
/** npm's own record of what it put into node_modules, written when an install has finished. */
const NPM_RECORD = join(MODULES, '.package-lock.json')
const NETWORK_CODES =
  /\b(ENOTCACHED|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/**
 * The stamp of an install: the lock's hash, and the platform whose binaries were chosen.
 * @param {string} lockText
 */
export function lockStamp(lockText) {
  return `${createHash('sha256').update(lockText).digest('hex')} ${process.platform}-${process.arch}`
}

/**
 * Whether npm's record of node_modules has every package that the lock asks for. Packages for other platforms are
 * optional and left out.
 * @param {Lock} lock
 * @param {Lock} record
 */
export function satisfiesLock(lock, record) {
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional) return true
    const found = record.packages?.[path]
    return found?.version === wanted.version && found?.integrity === wanted.integrity
  })
}

/** @param {string} lockText */
function isInstalled(lockText) {
  const stamp = readIfThere(STAMP)
  const wanted = lockStamp(lockText)
  if (stamp === wanted) return true
  const platform = wanted.split(' ')[1]
  if (stamp !== undefined && stamp.split(' ')[1] !== platform) return false
  // Someone ran npm themselves: what they installed is as good if it is what the lock says.
  const record = readIfThere(NPM_RECORD)
  if (record === undefined || !satisfiesLock(JSON.parse(lockText), JSON.parse(record))) return false
  writeFileSync(STAMP, wanted)
  return true
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

/** Installs what package-lock.json names, unless node_modules already holds it. */
export async function ensureInstalled() {
  const lockText = readIfThere(LOCK)
  if (lockText === undefined)
    throw new Stop('package-lock.json is missing. Bring it back with git checkout package-lock.json.')
  if (isInstalled(lockText)) return
  console.log('Installing the packages that package-lock.json names (the first time this takes a minute or so)')
  const [command, args] = npmCommand()
  /** @type {string[]} */
  const lines = []
  // Scripts of packages stay off: none is needed, and none should run on the machine of whoever clones this.
  const flags = [
    '--ignore-scripts',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
  ]
  // Without a network npm would try each package again and again, for minutes; its cache may still hold them all.
  const registry = registryToReach(process.env)
  const offline = registry !== undefined && !(await canReach(registry))
  const patience = offline
    ? ['--offline']
    : ['--fetch-retries=3', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=8000']
  const code = await run(command, [...args, 'ci', ...flags, ...patience], { onLine: (line) => lines.push(line) })
  if (code === 127)
    throw new Stop('npm was not found. Install Node from https://nodejs.org, which brings npm along, then try again.')
  if (code !== 0) throw new Stop(installProblem(lines))
  writeFileSync(STAMP, lockStamp(lockText))
}
