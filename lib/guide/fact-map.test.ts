import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { factMap, factPlaces } from '@/lib/guide/fact-map'
import { REAL_CONTENT } from '@/lib/testing/real-content'

const { ledger } = REAL_CONTENT

const numbers = (sheet: string, count: number) => Array.from({ length: count }, (_, n) => `${sheet}${n + 1}`)

it.each([
  ['the three reports', numbers('F', 87)],
  ['the background on Mali and Russia', numbers('M', 60)],
  ['the background on Sumy and Kursk', numbers('S', 49)],
])('Every fact of %s has a place on the site', (_sheet, facts) => {
  const placed = new Set(factPlaces(ledger).map(({ fact }) => fact))
  expect(facts.filter((fact) => !placed.has(fact))).toEqual([])
})

it('No place names a fact that no sheet has', () => {
  const known = new Set([...numbers('F', 87), ...numbers('M', 60), ...numbers('S', 49)])
  expect(factPlaces(ledger).filter(({ fact }) => !known.has(fact))).toEqual([])
})

it('The map in docs is the one that the content writes (run “npm run guide” after a change)', () => {
  expect(readFileSync('docs/fact-map.md', 'utf8')).toBe(factMap(ledger))
})
