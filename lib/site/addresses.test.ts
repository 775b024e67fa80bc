import { expect, it } from 'vitest'
import { asOfPage, changesPage, entryOf, listOf, pageOf } from '@/lib/site/addresses'

// Addresses are a promise: a line of this table never changes.
it.each([
  [pageOf('topic', 'mali-russia'), '/topics/mali-russia'],
  [pageOf('question', 'wagner-in-mali'), '/questions/wagner-in-mali'],
  [pageOf('article', 'mali-denies'), '/articles/mali-denies'],
  [pageOf('actor', 'dmitry-peskov'), '/actors/dmitry-peskov'],
  [pageOf('place', 'basivka'), '/places/basivka'],
  [pageOf('source', 'gov-uk'), '/sources/gov-uk'],
  [listOf('question'), '/questions'],
  [listOf('article'), '/articles'],
  [listOf('actor'), '/actors'],
  [listOf('source'), '/sources'],
  [entryOf('mali-denies', 'denial'), '/articles/mali-denies#denial'],
  [asOfPage('mali-russia', '2021-12-24'), '/topics/mali-russia/as-of/2021-12-24'],
  [changesPage('mali-russia'), '/topics/mali-russia/changes'],
])('%s is %s', (address, promised) => expect(address).toBe(promised))
