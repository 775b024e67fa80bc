import { expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { sourcesView } from '@/lib/view/sources'

const ledger = fixtureLedger({
  actors: [
    { slug: 'gazette', kind: 'media', name: 'Gazette' },
    { slug: 'wire', kind: 'media', name: 'Wire' },
    { slug: 'watch', kind: 'monitor', name: 'Watch' },
    { slug: 'ministry', kind: 'state-body', name: 'Ministry' },
  ],
  sources: [
    { slug: 'gazette-early', publisher: 'gazette', date: '2020-01-01', title: '[Report on a boat]' },
    { slug: 'gazette-late', publisher: 'gazette', date: '2021-01-01', title: 'A Boat' },
    { slug: 'wire-carried', publisher: 'gazette', agency: 'wire' },
    { slug: 'watch-map', publisher: 'watch' },
    { slug: 'order', publisherName: 'Court', kind: 'official-record' },
    { slug: 'brief', publisher: 'ministry' },
    { slug: 'blog', publisherName: 'A blog' },
  ],
  articles: [
    { slug: 'boat', source: 'gazette-late', statements: [{ id: 'one' }, { id: 'two' }], events: [{ id: 'sighting' }] },
    { slug: 'map', source: 'watch-map', statements: [{ id: 'three' }] },
  ],
})

it('Sources go by kind and publisher, and what most rests on leads', () => {
  const { items } = sourcesView(ledger)
  expect(
    items.map(({ title, entries, publishers }) => [
      title,
      entries,
      publishers.map(({ publisher, sources }) => [publisher, sources.map(({ link }) => link.slug)]),
    ]),
  ).toEqual([
    ['Newsrooms', 3, [['Gazette', ['gazette-late', 'gazette-early']]]],
    ['Monitors and analysts', 1, [['Watch', ['watch-map']]]],
    ['News agencies, carried by others', 0, [['Wire, in Gazette', ['wire-carried']]]],
    [
      'Parties and authorities',
      0,
      [
        ['Court', ['order']],
        ['Ministry', ['brief']],
      ],
    ],
    ['Other newsrooms, sites and aggregators', 0, [['A blog', ['blog']]]],
  ])
})

it('A title that is ours is told from the publication’s own', () => {
  const [newsrooms] = sourcesView(ledger).items
  const titles = newsrooms?.publishers.flatMap(({ sources }) =>
    sources.map(({ title, isOwnTitle }) => [title, isOwnTitle]),
  )
  expect(titles).toEqual([
    ['A Boat', true],
    ['Report on a boat', false],
  ])
})

it.each([
  ['below it', 8, undefined],
  ['at it', 7, undefined],
  ['above it', 2, 'The most used 2 of 7 sources are here.'],
])('A list with a limit, %s', (_, most, says) => {
  const { items, rest } = sourcesView(ledger, most)
  expect(items.flatMap(({ publishers }) => publishers.flatMap(({ sources }) => sources))).toHaveLength(
    Math.min(most, 7),
  )
  expect(rest?.shown).toBe(says)
})
