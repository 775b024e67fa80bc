// @ts-check
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

/**
 * @typedef {object} Measured
 * @property {number} code the exit code; 124 where the limit ended it
 * @property {number} seconds wall time
 * @property {number} [cpu] processor time of the command and all that it started, in seconds (Linux only)
 * @property {number} [memory] most memory that they held together, in bytes (Linux only; shared pages count once)
 * @property {{ at: number, line: string }[]} lines what it printed, with seconds since the start
 */

/** Clock ticks of /proc a second. It is 100 on every Linux that runs Node. */
const TICKS = 100
/** @type {Set<() => void>} */
const running = new Set()

for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])) {
  process.once(signal, () => {
    for (const end of running) end()
    console.error(`Ended by ${signal}. What was measured before is kept: the same command goes on from there.`)
    process.exit(code)
  })
}

/**
 * Starts a command in a process group of its own, which ends with this process.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} options
 */
export function launch(program, args, { cwd, env = {}, onLine }) {
  const detached = process.platform !== 'win32'
  const child = spawn(program, args, {
    cwd,
    detached,
    // contentlayer2 takes its folder from PWD, whatever the process's own is.
    env: {
      ...process.env,
      PWD: cwd,
      NEXT_TELEMETRY_DISABLED: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream, crlfDelay: Infinity }).on('line', (line) => onLine?.(line))
  /** @param {NodeJS.Signals} [signal] */
  const end = (signal = 'SIGKILL') => {
    try {
      if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, signal)
    } catch {
      // It has ended by itself.
    }
  }
  running.add(end)
  /** @type {Promise<number>} */
  const done = new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
  done.then(() => running.delete(end))
  return { pid: child.pid, done, end }
}

/**
 * Runs a command to its end, or to a limit of time, and measures it.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, minutes?: number }} options
 * @returns {Promise<Measured>}
 */
export async function measure(program, args, { minutes = 60, ...options }) {
  const begun = performance.now()
  const since = () => (performance.now() - begun) / 1000
  /** @type {Measured['lines']} */
  const lines = []
  const { pid, done, end } = launch(program, args, { ...options, onLine: (line) => lines.push({ at: since(), line }) })
  const sampler = pid !== undefined && process.platform === 'linux' ? sampleTree(pid) : undefined
  let late = false
  const limit = setTimeout(() => {
    late = true
    end()
  }, minutes * 60_000)
  const code = await done
  clearTimeout(limit)
  return { code: late ? 124 : code, seconds: since(), ...sampler?.stop(), lines }
}

/**
 * Looks at a process and its descendants twice a second: more often, looking itself takes a tenth of a core.
 * @param {number} root
 */
function sampleTree(root) {
  /** @type {Map<number, number>} */
  const ticks = new Map()
  let memory = 0
  const look = () => {
    let now = 0
    for (const { pid, used } of processTree(root)) {
      ticks.set(pid, used)
      now += proportionalMemory(pid)
    }
    memory = Math.max(memory, now)
  }
  const timer = setInterval(look, 500)
  look()
  return {
    stop() {
      clearInterval(timer)
      return { cpu: [...ticks.values()].reduce((sum, used) => sum + used, 0) / TICKS, memory }
    },
  }
}

/** @param {number} root */
function processTree(root) {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // After the name in brackets: state, parent, then more; user and system time are fields 14 and 15 of the line.
      const fields = read(`/proc/${name}/stat`)
        ?.replace(/^.*\) /, '')
        .split(' ')
      return fields
        ? [{ pid: Number(name), parent: Number(fields[1]), used: Number(fields[11]) + Number(fields[12]) }]
        : []
    })
  const tree = new Set([root])
  for (let grown = true; grown; ) {
    const before = tree.size
    for (const { pid, parent } of all) if (tree.has(parent)) tree.add(pid)
    grown = tree.size > before
  }
  return all.filter(({ pid }) => tree.has(pid))
}

/** @param {number} pid */
const proportionalMemory = (pid) =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0) * 1024

/** @param {string} path a file of /proc, which may be gone at any moment */
function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
