import { describe, expect, it } from 'vitest'
import { nameFound, search, searchIndex } from '@/lib/search/engine'
import type { SearchRecord } from '@/lib/search/record'

const RECORDS: SearchRecord[] = [
  {
    kind: 'place',
    href: '/places/basivka',
    title: 'Basivka',
    names: [
      ['Басівка', 'uk'],
      ['Басовка', 'ru'],
    ],
  },
  { kind: 'actor', href: '/actors/deepstate', title: 'DeepState' },
  { kind: 'actor', href: '/actors/holm', title: 'Ada Holm', names: [['Ада Гольм', 'uk']] },
  { kind: 'day', href: '/topics/strait/as-of/2021-03-04', title: 'The strait as of 4 March 2021' },
  {
    kind: 'statement',
    href: '/a#1',
    title: 'Ada Holm said that 1,000 men had come.',
    by: 'Ada Holm',
    note: 'Claim, 4 March 2021',
  },
  { kind: 'statement', href: '/a#2', title: 'Ivo Brandt said that 10 men held Basivka in 2022.', by: 'Ivo Brandt' },
]
const INDEX = searchIndex(RECORDS)
const found = (typed: string) => search(INDEX, typed).records.map(({ href }) => href)

describe('A search', () => {
  it.each([
    ['finds a name before what was said of it', 'basivka', ['/places/basivka', '/a#2']],
    ['by another spelling finds what our spelling does', 'Басовка', ['/places/basivka', '/a#2']],
    ['takes a typing error', 'basikva', ['/places/basivka', '/a#2']],
    ['by a part of a name in another script finds what our name does', 'Гольм', ['/actors/holm', '/a#1']],
    ['reads Cyrillic letters for a name that we only have in Latin ones', 'Холм', ['/actors/holm', '/a#1']],
    ['joins two words', 'deep state', ['/actors/deepstate']],
    ['finds a past day by the whole day', '2021-03-04', ['/topics/strait/as-of/2021-03-04', '/a#1']],
    ['finds no past day by a part of it', 'march', ['/a#1']],
    ['takes a number as it is: not as the beginning of another', '10', ['/a#2']],
    ['takes a number as it is: not as nearly another', '2021', ['/a#1']],
    ['takes a number with and without its comma', '1000', ['/a#1']],
    ['passes over words that say nothing', 'what did Holm say', ['/actors/holm', '/a#1']],
    ['of nothing finds nothing', '  ', []],
  ])('%s', (_, typed, expected) => expect(found(typed)).toEqual(expected))

  it('says that nothing has all words, where what it found has some', () => {
    expect(search(INDEX, 'holm zebra')).toMatchObject({
      every: false,
      records: [{ href: '/actors/holm' }, { href: '/a#1' }],
    })
    expect(search(INDEX, 'holm men').every).toBe(true)
  })
})

it('The name by which something was found is told where the title does not show it', () => {
  const [place] = RECORDS
  if (!place) throw new Error('no record')
  expect(nameFound(place, 'басовка')).toEqual(['Басовка', 'ru'])
  expect(nameFound(place, 'basivka')).toBeUndefined()
})
