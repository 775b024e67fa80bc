import { expect, it } from 'vitest'
import { nearest } from '@/lib/problems/nearest'

const IDS = ['mali', 'dmitry-peskov', 'kremlin-office', 'kremlin', 'russia', 'sent', 'not-sent', 'formerSlugs', 'title']

it.each([
  ['a letter left out', 'dmitry-pesov', 'dmitry-peskov'],
  ['two letters swapped', 'dmirty-peskov', 'dmitry-peskov'],
  ['two letters of a short word swapped', 'titel', 'title'],
  ['a slip in each word', 'dmitri-peskow', 'dmitry-peskov'],
  ['a hyphen left out', 'dmitrypeskov', 'dmitry-peskov'],
  ['words in another order', 'peskov-dmitry', 'dmitry-peskov'],
  ['a letter of a short word', 'rusia', 'russia'],
  ['the id itself', 'kremlin', 'kremlin'],
  ['capitals', 'FormerSlugs', 'formerSlugs'],
])('nearest() finds what was meant behind %s', (_, written, meant) => {
  expect(nearest(written, IDS)).toBe(meant)
})

it.each([
  ['where too much differs', 'yevgeny-prigozhin', ['dmitry-peskov']],
  ['where no letter is the same, however short the id', 'abc', ['xyz']],
  ['where there is nothing to choose from', 'mali', []],
  ['for the same claim of another day', 'peskov-no-talks-2021-09-15', ['peskov-no-talks-2021-09-16']],
  ['for another claim of the same day', 'russia-basivka-attack-2025-04-06', ['russia-basivka-taken-2025-04-06']],
  ['for the answer that says the opposite', 'held', ['not-held', 'unheld']],
  ['for a short word that is another', 'russia-war-2022', ['russia-oil-2022']],
  ['for another field', 'draft', ['date']],
  ['for another kind', 'person', ['region']],
  ['for a word with one more', 'the-kremlin-office', ['kremlin-office']],
])('nearest() finds nothing %s', (_, written, candidates) => {
  expect(nearest(written, candidates)).toBeUndefined()
})
