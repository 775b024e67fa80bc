import { z } from 'zod'

export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** A step without a report of its own counts as one test. */
export function countStep(exitCode: number): Counts {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

const count = z.number().default(0)
const withStatus = z.object({ status: z.string() })
const vitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(withStatus.extend({ assertionResults: z.array(withStatus) })).default([]),
})
const playwrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }).prefault({}),
  errors: z.array(z.unknown()).default([]),
})

/** What a report says; nothing at all if the runner left none, or half of one. */
function read<Report>(schema: z.ZodType<Report>, text: string): Report {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    return schema.parse({})
  }
}

/**
 * A runner that failed has at least one failure, even if its report has no test for it: a file that does not load, a
 * server that does not start, no test at all.
 */
function withExitCode(counts: Counts, exitCode: number): Counts {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Counts the tests of vitest's JSON report, and each test file that could not be loaded as one failure. */
export function countVitest(text: string, exitCode: number): Counts {
  const report = read(vitestReport, text)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  )
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
  return withExitCode(counts, exitCode)
}

/** Counts the tests of Playwright's JSON report, and each error outside any test as one failure. */
export function countPlaywright(text: string, exitCode: number): Counts {
  const { stats, errors } = read(playwrightReport, text)
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }
  return withExitCode(counts, exitCode)
}

/** The sum of all counts. */
export function total(all: readonly Counts[]): Counts {
  const sum = (of: keyof Counts) => all.reduce((before, counts) => before + counts[of], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** The last line of npm test. */
export const closingLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`
