import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Progress, secondsLeft, timeLeft } from './progress'

const folder = mkdtempSync(join(tmpdir(), 'counterclaim-progress-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  [3, 'a few seconds left'],
  [42, 'about 40 s left'],
  [58, 'about 1 min left'],
  [200, 'about 3 min left'],
])('%i seconds are “%s”', (seconds, words) => {
  expect(timeLeft(seconds)).toBe(words)
})

const TIMES = { one: 10, two: 40, three: 20 }
test.each([
  ['at the beginning all steps', 0, { spent: 0, part: undefined }, 70],
  ['within a step what is left of it', 1, { spent: 30, part: undefined }, 30],
  ['in a step that takes longer, by how much of it is done', 1, { spent: 60, part: 0.5 }, 30],
])('What remains is %s', (_, step, at, seconds) => {
  expect(secondsLeft(['one', 'two', 'three'], step, TIMES, at)).toBe(seconds)
})

test('Where no build has said how long a step takes, nothing is promised', () => {
  expect(secondsLeft(['one', 'new'], 0, TIMES, { spent: 0, part: undefined })).toBeUndefined()
})

test('In a log and in CI a step is a line, and nothing else is written', () => {
  for (const [isTTY, env] of [
    [false, {}],
    [true, { CI: 'true' }],
  ] as const) {
    const written: string[] = []
    const progress = new Progress(
      ['one', 'two'],
      join(folder, 'times'),
      { isTTY, write: (text) => written.push(text) },
      env,
    )
    progress.next()
    progress.tell(1, 2)
    progress.next()
    progress.end()
    expect(written).toEqual(['[1/2] one\n', '[2/2] two\n'])
  }
})
