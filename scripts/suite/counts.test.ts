import { expect, test } from 'vitest'
import { closingLine, countPlaywright, countStep, countVitest, total } from './counts'

const none = { passed: 0, failed: 0, skipped: 0 }

test('A step without a report is one test', () => {
  expect(countStep(0)).toEqual({ ...none, passed: 1 })
  expect(countStep(2)).toEqual({ ...none, failed: 1 })
})

test('Unit tests are counted from their report', () => {
  const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1, testResults: [] }
  expect(countVitest(JSON.stringify(report), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('A test file that does not load is one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ]
  const report = { numPassedTests: 1, numFailedTests: 1, testResults }
  expect(countVitest(JSON.stringify(report), 1)).toEqual({ passed: 1, failed: 2, skipped: 0 })
})

test('Browser tests are counted from their report', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] }
  expect(countPlaywright(JSON.stringify(report), 1)).toEqual({ passed: 8, failed: 1, skipped: 2 })
})

test('An error outside any browser test, such as a server that does not start, is a failure', () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: 'no server' }] }
  expect(countPlaywright(JSON.stringify(report), 1)).toEqual({ ...none, failed: 1 })
})

test.each(['', '{', 'null', '{}'])('A runner that failed and left the report "%s" is one failure', (report) => {
  expect(countVitest(report, 1)).toEqual({ ...none, failed: 1 })
  expect(countPlaywright(report, 1)).toEqual({ ...none, failed: 1 })
})

test('The closing line adds everything up', () => {
  expect(closingLine(total([countStep(0), countStep(1), { passed: 40, failed: 2, skipped: 3 }]))).toBe(
    '41 passed, 3 failed',
  )
})
