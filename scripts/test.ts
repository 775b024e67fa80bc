import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './browsers/find'
import { isBuilt } from './build'
import { explain } from './run/stop.mjs'
import { type Counts, closingLine, countStep, total } from './suite/counts'
import { selectSteps } from './suite/selection'
import { type Context, type Name, STEPS } from './suite/steps'

interface Result {
  readonly name: Name
  readonly counts: Counts
  /** How it went, in words. */
  readonly told: string
}

const NAMES: readonly Name[] = ['content', 'types', 'lint', 'boundaries', 'unit', 'build', 'budgets', 'e2e']
/** How often a step that prints nothing says that it is still running. */
const SIGN_OF_LIFE_MS = 20_000

const since = (begun: number) => `${Math.round((performance.now() - begun) / 1000)} s`

async function runStep(name: Name, place: string, context: Context): Promise<Result> {
  const { title, act } = STEPS[name]
  const begun = performance.now()
  console.log(`\n${place} ${title} (${name})`)
  // Tests and builds report their own progress.
  const isSilent = name !== 'unit' && name !== 'e2e' && name !== 'build'
  const timer = setInterval(() => isSilent && console.log(`${place} ${title} … ${since(begun)}`), SIGN_OF_LIFE_MS)
  const counts = await act(context)
    .catch((error: unknown) => {
      console.error(explain(error))
      return countStep(1)
    })
    .finally(() => clearInterval(timer))
  const skipped = counts.skipped ? `, ${counts.skipped} skipped` : ''
  const told = `${closingLine(counts)}${skipped}, ${since(begun)}`
  console.log(`${place} ${title}: ${told}`)
  return { name, counts, told }
}

async function runSteps(names: readonly Name[], context: Context): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, name] of names.entries()) {
    const place = `${index + 1} of ${names.length}`
    const buildFailed = results.some((result) => result.name === 'build' && result.counts.failed > 0)
    if (STEPS[name].needsSite && buildFailed) {
      const told = 'skipped: the build failed, so there is no site to test'
      console.log(`\n${place} ${STEPS[name].title}: ${told}`)
      results.push({ name, counts: total([]), told })
    } else results.push(await runStep(name, place, context))
  }
  return results
}

/** Makes a value when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** npm test: everything that a change must pass. Its last line is "N passed, N failed". */
export async function command(args: string[]): Promise<number> {
  const begun = performance.now()
  const names = selectSteps(args, NAMES)
  const browser = once(ensureBrowser)
  // Looked for early, so that a long search or install is no surprise at the end. The steps report a failure.
  if (names.includes('e2e') || names.includes('unit')) await browser().catch(() => {})
  const needsSite = names.findIndex((name) => STEPS[name].needsSite)
  if (needsSite !== -1 && !names.includes('build') && !isBuilt()) {
    console.log('These steps need a built site, and something has changed since the last build: building too.')
    names.splice(needsSite, 0, 'build')
  }
  const folder = mkdtempSync(join(tmpdir(), 'counterclaim-test-'))
  const results = await runSteps(names, { folder, browser }).finally(() => rmSync(folder, { recursive: true }))
  const counts = total(results.map((result) => result.counts))
  console.log(`\nSummary, after ${since(begun)}:`)
  for (const { name, counts, told } of results)
    console.log(`${counts.failed > 0 ? 'FAILED' : 'ok    '}  ${name.padEnd(10)}  ${told}`)
  console.log(`\n${closingLine(counts)}`)
  return counts.failed > 0 ? 1 : 0
}
