// @ts-check

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * One step without a report of its own is one test.
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countStep(exitCode) {
  return exitCode === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * A runner that failed has at least one failure, even one that its report has no test for: a file that does not load,
 * a server that does not start, no test at all.
 * @param {Counts} counts
 * @param {number} exitCode
 * @returns {Counts}
 */
function withExitCode(counts, exitCode) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {string} text @returns {Record<string, unknown>} */
function parseReport(text) {
  try {
    const value = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    return {}
  }
}

/** @param {unknown} value */
function count(value) {
  return typeof value === 'number' ? value : 0
}

/** @param {unknown} value @returns {Record<string, unknown>[]} */
function list(value) {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each !== null) : []
}

/**
 * Counts the tests of vitest's JSON report, and each test file that could not be loaded as one failure.
 * @param {string} report the report's text; empty when there is none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countVitest(report, exitCode) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parseReport(report)
  const unloaded = list(testResults).filter(
    (file) => file.status === 'failed' && list(file.assertionResults).every((test) => test.status !== 'failed'),
  ).length
  const counts = {
    passed: count(numPassedTests),
    failed: count(numFailedTests) + unloaded,
    skipped: count(numPendingTests) + count(numTodoTests),
  }
  return withExitCode(counts, exitCode)
}

/**
 * Counts the tests of Playwright's JSON report, and each error outside any test as one failure.
 * @param {string} report the report's text; empty when there is none
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countPlaywright(report, exitCode) {
  const { stats, errors } = parseReport(report)
  const { expected, unexpected, flaky, skipped } = /** @type {Record<string, unknown>} */ (stats ?? {})
  const counts = {
    passed: count(expected) + count(flaky),
    failed: count(unexpected) + list(errors).length,
    skipped: count(skipped),
  }
  return withExitCode(counts, exitCode)
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function total(all) {
  return all.reduce(
    (sum, each) => ({
      passed: sum.passed + each.passed,
      failed: sum.failed + each.failed,
      skipped: sum.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/**
 * The last line of npm test.
 * @param {Counts} counts
 */
export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}
