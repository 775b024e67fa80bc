import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browsers/find'
import { isBuilt } from './build'
import { explain } from './run/stop.mjs'
import { type Counts, closingLine, countStep, total } from './suite/counts'
import { selectSteps } from './suite/selection'
import { STEPS, type Step } from './suite/steps'

interface Result {
  readonly name: string
  readonly counts: Counts
  /** How it went, in words. */
  readonly told: string
}

/** How often a step that prints nothing says that it is still running. */
const SIGN_OF_LIFE_MS = 20_000

const LONGEST_NAME = Math.max(...STEPS.map(({ name }) => name.length))

const since = (begun: number) => `${Math.round((performance.now() - begun) / 1000)} s`

async function runStep({ name, title, act }: Step, place: string, folder: string): Promise<Result> {
  const begun = performance.now()
  console.log(`\n${place} ${title} (${name})`)
  // Two lanes talk at once: each line says whose it is.
  const tell = (line: string) => console.log(`${name.padEnd(LONGEST_NAME)} │ ${line}`)
  let said = begun
  const timer = setInterval(() => {
    if (performance.now() - said > SIGN_OF_LIFE_MS) console.log(`${place} ${title} … ${since(begun)}`)
  }, SIGN_OF_LIFE_MS)
  const counts = await act(folder, (line) => {
    said = performance.now()
    tell(line)
  })
    .catch((error: unknown) => {
      for (const line of explain(error).split('\n')) tell(line)
      return countStep(1)
    })
    .finally(() => clearInterval(timer))
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : ''
  const told = `${closingLine(counts)}${skipped}, ${since(begun)}`
  console.log(`${place} ${title}: ${told}`)
  return { name, counts, told }
}

async function runLane(steps: readonly Step[], all: readonly Step[], folder: string): Promise<Result[]> {
  const results: Result[] = []
  for (const step of steps) {
    const place = `${all.indexOf(step) + 1} of ${all.length}`
    const buildFailed = results.some((result) => result.name === 'build' && result.counts.failed > 0)
    if (step.needsSite && buildFailed) {
      const told = 'skipped: the build failed, so there is no site to test'
      console.log(`\n${place} ${step.title}: ${told}`)
      results.push({ name: step.name, counts: total([]), told })
    } else results.push(await runStep(step, place, folder))
  }
  return results
}

async function runSteps(steps: readonly Step[], folder: string): Promise<Result[]> {
  const lane = (name: Step['lane']) =>
    runLane(
      steps.filter((step) => step.lane === name),
      steps,
      folder,
    )
  const first = await lane(undefined)
  return [...first, ...(await Promise.all([lane('code'), lane('site')])).flat()]
}

/** npm test: everything that a change must pass. Its last line is "N passed, N failed". */
export async function command(args: string[]): Promise<number> {
  const begun = performance.now()
  const steps = selectSteps(args, STEPS)
  const has = (name: string) => steps.some((step) => step.name === name)
  // Looked for early, so that a long search or install is no surprise at the end. The steps report a failure.
  if (has('unit') || has('e2e')) await ensureBrowser().catch(() => {})
  const first = steps.findIndex((step) => step.needsSite)
  if (first !== -1 && !has('build') && !isBuilt()) {
    console.log('These steps need a built site, and something has changed since the last build: building too.')
    steps.splice(first, 0, ...selectSteps(['--only', 'build'], STEPS))
  }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  const results = await runSteps(steps, folder).finally(() => rmSync(folder, { recursive: true }))
  const counts = total(results.map((result) => result.counts))
  console.log(`\nSummary, after ${since(begun)}:`)
  for (const { name, counts, told } of results)
    console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(10)}  ${told}`)
  console.log(`\n${closingLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
}
