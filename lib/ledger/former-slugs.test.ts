import { describe, expect, it } from 'vitest'
import { buildLedger } from '@/lib/ledger/build'
import { completeDocuments, find, fixtureWarnings } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

const actors = [{ slug: 'artem-semenikhin', name: 'Artem Semenikhin', formerSlugs: ['konotop-mayor'] }, 'kremlin']

describe('A reference by a former slug is read, with a warning', () => {
  it.each<[string, Fixture, readonly (string | number)[]]>([
    ['in a field', { actors, articles: [{ statements: [{ by: 'konotop-mayor' }] }] }, ['statements', 0, 'by']],
    [
      'in a list',
      { actors, articles: [{ statements: [{ about: ['kremlin', 'konotop-mayor'] }] }] },
      ['statements', 0, 'about', 1],
    ],
    [
      'in a link of the text',
      { actors, places: [{ slug: 'konotop', body: '[the Kremlin](actor:kremlin), [x](actor:konotop-mayor)' }] },
      ['#body', 1],
    ],
    [
      'in a component',
      { actors, places: [{ slug: 'konotop', body: 'See <Actor id="konotop-mayor" />.' }] },
      ['#body', 0],
    ],
  ])('%s', (_, fixture, path) => {
    expect(fixtureWarnings(fixture)).toMatchObject([
      {
        path,
        found: '“konotop-mayor”, the former name of the actor “artem-semenikhin”',
        nearest: 'artem-semenikhin',
        fix: 'Write “artem-semenikhin”. The former name is still read.',
      },
    ])
  })
})

it('The ledger has the present slug alone: in statements, indexes, links and bodies', () => {
  const documents = completeDocuments({
    actors,
    articles: [{ statements: [{ id: 's', by: 'konotop-mayor' }] }],
    places: [
      { slug: 'konotop', body: '<Note>\n\n[the Kremlin](actor:kremlin) and [x](actor:konotop-mayor)\n\n</Note>' },
    ],
  })
  // The fixture adds whatever is referred to, the former slug too.
  const built = buildLedger(documents.filter(({ slug }) => slug !== 'konotop-mayor'))
  if (!built.ok) throw new Error(JSON.stringify(built.problems))
  const { ledger } = built
  expect(find(ledger.statements, 's').by).toBe('artem-semenikhin')
  expect([...ledger.index.statementsBy.actor.keys()]).toEqual(['artem-semenikhin'])
  expect(find(ledger.index.referrers, 'actor:artem-semenikhin').place).toEqual(['konotop'])
  const { links, body } = find(ledger.documents.place, 'konotop')
  expect(links.map(({ id }) => id)).toEqual(['kremlin', 'artem-semenikhin'])
  expect(JSON.stringify(body)).toMatch(/"id":"kremlin".*"id":"artem-semenikhin"/)
  expect(JSON.stringify(body)).not.toContain('konotop-mayor')
})

it('A former slug of another kind does not help', () => {
  expect(() => fixtureWarnings({ actors, places: [{ slug: 'konotop', body: '[x](place:konotop-mayor)' }] })).toThrow(
    'no place has the id “konotop-mayor”',
  )
})
