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
 * @property {NodeJS.ProcessEnv} [env] variables to add to our own
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
  // On the way out nothing new begins: whoever awaits it is about to end.
  if (stopping) return { done: new Promise(() => {}), stop: () => {} }
  const output = onLine ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, [TETHER, command, ...args], {
    cwd: ROOT,
    detached: process.platform !== 'win32',
    // contentlayer2 asks the variable where it is, and not the system: started from elsewhere (npm --prefix, a test, an
    // editor's task), it would compile another folder's content.
    env: { ...process.env, PWD: ROOT, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['pipe', output, output],
  })
  // A pipe that breaks because the command has ended is no news.
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

/**
 * Runs Node on a script of an installed package, without the .cmd and shell detours of node_modules/.bin.
 * @param {string} packageName
 * @param {string} binName
 * @returns {[string, string]} Node and the script, to put arguments after
 */
export function tool(packageName, binName = packageName) {
  const folder = join(ROOT, 'node_modules', packageName)
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const script = typeof bin === 'string' ? bin : bin[binName]
  if (!script) throw new Error(`${packageName} has no program called ${binName}.`)
  return [process.execPath, join(folder, script)]
}

/** Ends every command still running, and waits for that. */
async function stopAll() {
  const handles = [...running]
  for (const handle of handles) handle.stop()
  await Promise.all(handles.map((handle) => handle.done))
}

/**
 * Runs an entry script: failures become sentences and exit code 1, and a signal ends all children first.
 * @param {() => Promise<number | void>} body returns the exit code; nothing leaves it to the script's last server
 * @param {{ exitOnSignal?: number }} [options] the exit code after Ctrl-C, by default the shell's 130 or 143
 */
export function main(body, { exitOnSignal } = {}) {
  for (const [signal, code] of /** @type {const} */ ([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ])) {
    process.on(signal, async () => {
      // A second Ctrl-C waits for nothing: the tethers see the closed pipe and end their commands.
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
