import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { positionsOn } from '@/lib/derive/positions'
import { derivedLines } from '@/lib/guide/derived-lines'
import { REAL_CONTENT } from '@/lib/testing/real-content'

const { ledger } = REAL_CONTENT
const lines = derivedLines(ledger)

it('The derived lines in docs are those that pages show (run “npm run guide” after a change)', () =>
  expect(readFileSync('docs/derived-lines.md', 'utf8')).toBe(lines))

it('The first statement of every answer that somebody holds is named with its id', () => {
  for (const question of ledger.documents.question.values())
    for (const { since } of positionsOn(ledger, question, null)) expect(lines).toContain(`[${since.id}]`)
})
