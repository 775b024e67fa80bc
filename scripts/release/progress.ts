import { existsSync, readFileSync } from 'node:fs'
import { writeWhole } from './store'

/** Where a build tells how far it is. */
export interface Terminal {
  readonly isTTY?: boolean
  readonly columns?: number
  write(text: string): unknown
}

/** Seconds that each step took the last time, by its title. */
export type Times = Readonly<Record<string, number>>

const EVERY_MS = 1000

/** How much time is left, in words: not to the second, which would be untrue. */
export function timeLeft(seconds: number): string {
  if (seconds < 10) return 'a few seconds left'
  if (seconds < 55) return `about ${Math.round(seconds / 10) * 10} s left`
  return `about ${Math.max(1, Math.round(seconds / 60))} min left`
}

/**
 * Seconds that remain of all steps.
 * @param spent in the step that is under way
 * @param part of it that is done, from 0 to 1, where that is known
 * @returns undefined where no earlier build says how long a step takes
 */
export function secondsLeft(
  titles: readonly string[],
  current: number,
  times: Times,
  { spent, part }: { readonly spent: number; readonly part: number | undefined },
): number | undefined {
  const later = titles.slice(current + 1).map((title) => times[title])
  const usual = times[titles[current] ?? '']
  const own =
    usual === undefined ? undefined : Math.max(usual - spent, part === undefined ? 0 : (1 - part) * usual * 0.5)
  if (own === undefined || later.some((each) => each === undefined)) return undefined
  return later.reduce((sum: number, each) => sum + (each ?? 0), own)
}

/** Tells people how far a build is: in a terminal by one line that changes, in a log by one line a step. */
export class Progress {
  private readonly isLive: boolean
  private readonly times: Record<string, number>
  private step = -1
  private begun = 0
  private counts: readonly [done: number, of: number] | undefined
  private timer: NodeJS.Timeout | undefined

  /** @param path keeps how long the steps take */
  constructor(
    private readonly titles: readonly string[],
    private readonly path: string,
    private readonly terminal: Terminal = process.stdout,
    env: NodeJS.Dict<string> = process.env,
  ) {
    this.isLive = terminal.isTTY === true && !env.CI
    this.times = readTimes(path)
  }

  /** Begins the next step. */
  next(): void {
    this.finish()
    this.step++
    this.begun = performance.now()
    this.counts = undefined
    const title = `[${this.step + 1}/${this.titles.length}] ${this.titles[this.step]}`
    this.terminal.write(`${title}\n`)
    if (!this.isLive) return
    this.timer = setInterval(() => this.draw(), EVERY_MS)
    this.timer.unref()
  }

  /** How much of the step is done. */
  tell(done: number, of: number): void {
    this.counts = [done, of]
  }

  /** Ends the last step, and notes how long each took. */
  end(): void {
    this.finish()
    writeWhole(this.path, `${JSON.stringify(this.times)}\n`)
  }

  /** Takes the changing line away, so that something else can be printed. */
  clear(): void {
    clearInterval(this.timer)
    if (this.isLive) this.terminal.write('\r\u001b[K')
  }

  private finish(): void {
    this.clear()
    const title = this.titles[this.step]
    if (title !== undefined) this.times[title] = Math.round((performance.now() - this.begun) / 100) / 10
  }

  private draw(): void {
    const spent = (performance.now() - this.begun) / 1000
    const [done, of] = this.counts ?? []
    const part = done !== undefined && of ? done / of : undefined
    const left = secondsLeft(this.titles, this.step, this.times, { spent, part })
    const told = [
      ...(this.counts ? [`${done} of ${of}`] : []),
      `${Math.round(spent)} s`,
      ...(left === undefined ? [] : [timeLeft(left)]),
    ].join(', ')
    this.terminal.write(`\r\u001b[K      ${told.slice(0, (this.terminal.columns ?? 80) - 7)}`)
  }
}

function readTimes(path: string): Record<string, number> {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
  } catch {
    return {}
  }
}
