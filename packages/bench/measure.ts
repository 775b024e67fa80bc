import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export interface Measured {
  /** The exit code; 124 where the limit ended it. */
  readonly code: number
  /** Wall time. */
  readonly seconds: number
  /** Processor time of the command and all that it started, in seconds. Linux only. */
  readonly cpu?: number
  /** The most memory that they held together, in bytes. Linux only; shared pages count once. */
  readonly memory?: number
  /** What it printed, with seconds since the start. */
  readonly lines: readonly Line[]
}

interface Line {
  readonly at: number
  readonly line: string
}

interface Launched {
  readonly cwd: string
  readonly env?: Partial<NodeJS.ProcessEnv>
}

/** Clock ticks of /proc a second. It is 100 on every Linux that runs Node. */
const TICKS = 100
const running = new Set<() => void>()

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const) {
  process.once(signal, () => {
    for (const end of running) end()
    console.error(`Ended by ${signal}. What was measured before is kept: the same command goes on from there.`)
    process.exit(code)
  })
}

/** Starts a command in a process group of its own, which ends with this process. */
export function launch(
  program: string,
  args: readonly string[],
  { cwd, env = {}, onLine }: Launched & { readonly onLine?: (line: string) => void },
) {
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
  const end = (signal: NodeJS.Signals = 'SIGKILL') => {
    try {
      if (child.pid !== undefined) process.kill(detached ? -child.pid : child.pid, signal)
    } catch {
      // It has ended by itself.
    }
  }
  running.add(end)
  const done = new Promise<number>((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (code) => resolve(code ?? 1))
  })
  done.then(() => running.delete(end))
  return { pid: child.pid, done, end }
}

/** Runs a command to its end, or to a limit of time, and measures it. */
export async function measure(
  program: string,
  args: readonly string[],
  { minutes = 60, ...options }: Launched & { readonly minutes?: number },
): Promise<Measured> {
  const begun = performance.now()
  const since = () => (performance.now() - begun) / 1000
  const lines: Line[] = []
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

/** Looks at a process and its descendants twice a second: more often, looking itself takes a tenth of a core. */
function sampleTree(root: number) {
  const ticks = new Map<number, number>()
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

/** Processor time that a process and its descendants have used so far, in seconds. Linux only. */
export const cpuOf = (root: number): number | undefined =>
  process.platform === 'linux' ? processTree(root).reduce((sum, { used }) => sum + used, 0) / TICKS : undefined

function processTree(root: number) {
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

const proportionalMemory = (pid: number) =>
  Number(/^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`) ?? '')?.[1] ?? 0) * 1024

/** @param path a file of /proc, which may be gone at any moment */
function read(path: string) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
