// @ts-check
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { ROOT } from './paths.mjs'
import { explain } from './stop.mjs'

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.Dict<string>} [env] variables to add to our own
 * @property {(line: string) => void} [onLine] takes each line of output instead of the terminal
 * @typedef {{ done: Promise<number>, stop: () => void }} Running
 */

const TETHER = fileURLToPath(new URL('./tether.mjs', import.meta.url))
/** @type {Set<Running>} */
const running = new Set()
let stopping = false

/**
 * Starts a command in the project's folder. It and all that it starts end with this process.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Running}
 */
export function start(command, args, { env = {}, onLine } = {}) {
  // While shutting down nothing new is started. The promise never settles; the process is about to end.
  if (stopping) return { done: new Promise(() => {}), stop: () => {} }
  const output = onLine ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, [TETHER, command, ...args], {
    cwd: ROOT,
    detached: process.platform !== 'win32',
    // contentlayer2 takes its folder from PWD. Started from elsewhere (npm --prefix, a test, an editor's task), it
    // would compile another folder's content.
    env: { ...process.env, PWD: ROOT, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['pipe', output, output],
  })
  // The pipe breaks when the command has ended, which is no error.
  child.stdin?.on('error', () => {})
  for (const stream of [child.stdout, child.stderr]) {
    if (stream && onLine) createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine)
  }
  /** @type {Running} */
  const handle = {
    done: new Promise((resolve) => {
      child.on('error', () => resolve(127))
      child.on('close', (code) => resolve(code ?? 1))
    }),
    stop: () => child.stdin?.end(),
  }
  running.add(handle)
  handle.done.then(() => running.delete(handle))
  return handle
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, options) {
  return start(command, args, options).done
}

/** Programs whose package has another name. @type {Record<string, string>} */
const PACKAGES = {
  biome: '@biomejs/biome',
  depcruise: 'dependency-cruiser',
  playwright: '@playwright/test',
  tsc: 'typescript',
}

/**
 * A program of an installed package, run by Node itself: node_modules/.bin would add a shell on Windows.
 * @param {string} name
 * @param {string[]} args
 * @returns {[program: string, args: string[]]}
 */
export function tool(name, args) {
  const folder = join(ROOT, 'node_modules', PACKAGES[name] ?? name)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[name]
  if (!script) throw new Error(`No package here has a program called ${name}.`)
  return [process.execPath, [join(folder, script), ...args]]
}

/** Ends every command still running, and waits for that. */
async function stopAll() {
  const handles = [...running]
  for (const handle of handles) handle.stop()
  await Promise.all(handles.map((handle) => handle.done))
}

/**
 * Runs a command: failures become sentences and exit code 1, and a signal ends all children first.
 * @param {() => Promise<number | void>} body returns the exit code, or nothing for 0, or for a server that goes on
 * @param {{ exitOnSignal?: number }} [options] the exit code after Ctrl-C, by default the shell's 130 or 143
 */
export function main(body, { exitOnSignal } = {}) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, async () => {
      // A second Ctrl-C does not wait: the tethers notice the closed pipe and end their commands.
      if (stopping) process.exit(code)
      stopping = true
      await stopAll()
      process.exit(exitOnSignal ?? code)
    })
  }
  body().then(
    (code) => {
      if (!stopping && typeof code === 'number') process.exitCode = code
    },
    async (error) => {
      if (stopping) return
      console.error(explain(error))
      await stopAll()
      process.exit(1)
    },
  )
}
