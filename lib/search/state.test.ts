import { expect, it } from 'vitest'
import { type Shown, stateInWords } from '@/lib/search/state'

const ALL: Shown = { typed: 'holm', found: 3, shown: 3, every: true, have: 'all', rest: 'coming' }

it.each<[string, Partial<Shown>, string]>([
  ['nothing typed', { typed: ' ' }, ''],
  ['a find', { found: 1, shown: 1 }, '1 result for “holm”.'],
  ['more than are shown', { found: 40, shown: 30 }, '40 results for “holm”. The first 30 are shown.'],
  [
    'finds with some of the words',
    { every: false, found: 1, shown: 1 },
    'Nothing has all the words of “holm”. 1 result has some of them.',
  ],
  [
    'no find',
    { found: 0, shown: 0 },
    'Nothing found for “holm”. Try another spelling or fewer words, or look in the list below.',
  ],
  ['the first moment', { have: 'nothing', found: 0 }, ''],
  [
    'a slow connection',
    { have: 'nothing', rest: 'slow', found: 0 },
    'Still fetching the names. The connection is slow.',
  ],
  [
    'no connection',
    { have: 'nothing', rest: 'failed', found: 0 },
    'The search could not be fetched: you may be offline. The list below has every name and every question. Type on to try again.',
  ],
  ['no find yet, for a moment', { have: 'names', found: 0, shown: 0 }, ''],
  [
    'names found, the rest slow',
    { have: 'names', rest: 'slow' },
    '3 results for “holm”. So far only names: what was said is still being fetched.',
  ],
  [
    'no name found, the rest lost',
    { have: 'names', rest: 'failed', found: 0, shown: 0 },
    'No name is like “holm”. Only names were searched: what was said could not be fetched. Type on to try again.',
  ],
])('Of %s the page says so in words', (_, shown, words) => expect(stateInWords({ ...ALL, ...shown })).toBe(words))
