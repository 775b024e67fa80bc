import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { positionsOn } from '@/lib/derive/positions'
import { derivedLines } from '@/lib/guide/derived-lines'

const checked = await checkContent('.')
if (!checked.ok) throw new Error('The content has mistakes: run “npm run check”.')
const { ledger } = checked
const lines = derivedLines(ledger)

it('The derived lines in docs are those that pages show (run “npm run guide” after a change)', () =>
  expect(readFileSync('docs/derived-lines.md', 'utf8')).toBe(lines))

it('The first statement of every answer that somebody holds is named with its id', () => {
  for (const question of ledger.documents.question.values())
    for (const { since } of positionsOn(ledger, question, null)) expect(lines).toContain(`[${since.id}]`)
})
