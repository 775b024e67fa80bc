import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'
import { actorView, mentions } from '@/lib/view/actor'

const FIXTURE: Fixture = {
  topics: ['mali', 'sumy'],
  questions: [
    { slug: 'wagner', topics: ['mali'], answers: ['state', 'not-state'] },
    { slug: 'buffer', topics: ['sumy'] },
  ],
  actors: [
    {
      slug: 'putin',
      name: 'Vladimir Putin',
      partOf: ['kremlin'],
      roles: [{ title: 'President', when: '2021/2025' }, { title: 'Prime minister' }],
    },
    { slug: 'kremlin', kind: 'state-body', partOf: ['russia'] },
    { slug: 'russia', kind: 'state', otherNames: [{ name: 'Россия', language: 'ru' }, { name: 'Russian Federation' }] },
    { slug: 'silent', kind: 'platform' },
  ],
  sources: [{ slug: 'tass-report', publisher: 'tass', date: '2023-06-27' }],
  articles: [
    {
      slug: 'mali-2021',
      topics: ['mali'],
      date: '2021-12-25',
      body: 'See [Silent](actor:silent).',
      statements: [
        {
          id: 'denial',
          by: 'putin',
          said: '[..2021-12-25]',
          question: 'wagner',
          answer: 'not-state',
          about: ['russia'],
        },
        { id: 'lavrov-said', by: 'lavrov', said: '2021-12-24', question: 'wagner', answer: 'state' },
        { id: 'kremlin-said', by: 'kremlin', said: '2021-09-15' },
      ],
      events: [{ id: 'call', when: '2021-09-15', who: ['putin'] }],
    },
    {
      slug: 'mali-2023',
      topics: ['mali'],
      statements: [
        { id: 'turn', by: 'putin', said: '2023-06-27', question: 'wagner', answer: 'state', source: 'tass-report' },
      ],
    },
    {
      slug: 'sumy-2025',
      topics: ['sumy'],
      statements: [{ id: 'buffer-strip', by: 'putin', said: '2025-04', question: 'buffer', answer: 'yes' }],
    },
  ],
}

const ledger = fixtureLedger(FIXTURE)
const viewOf = (slug: string) => actorView(ledger, find(ledger.actors, slug))
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('An actor’s page', () => {
  it('brings together what they said and did in every topic, each in order of time', () => {
    expect(viewOf('putin').record.map(({ topic, entries }) => [topic.href, ids(entries)])).toEqual([
      ['/topics/mali', ['call', 'denial', 'turn']],
      ['/topics/sumy', ['buffer-strip']],
    ])
  })

  it('leads from each statement to the page that it comes from', () => {
    expect(viewOf('putin').record.flatMap(({ entries }) => entries.map(({ href }) => href))).toEqual([
      '/articles/mali-2021#call',
      '/articles/mali-2021#denial',
      '/articles/mali-2023#turn',
      '/articles/sumy-2025#buffer-strip',
    ])
  })

  it('shows what those said who are part of it, at any remove, by speaker', () => {
    expect(viewOf('russia').throughParts.map(({ actor, statements }) => [actor.slug, ids(statements)])).toEqual([
      ['kremlin', ['kremlin-said']],
      ['putin', ['denial', 'turn', 'buffer-strip']],
    ])
    expect(viewOf('russia').record).toEqual([])
  })

  it('shows what others said about it', () => expect(ids(viewOf('russia').about)).toEqual(['denial']))

  it('shows its own changes of position, and nobody else’s', () => {
    expect(viewOf('putin').changes).toMatchObject([
      { question: { slug: 'wagner' }, before: { id: 'denial' }, after: { id: 'turn' } },
    ])
    expect(viewOf('lavrov').changes).toEqual([])
  })

  it('shows where it stands on each question, contested ones first, and who else gives which answer', () => {
    const shown = viewOf('lavrov').stands.map(({ question, state, own, sides }) => ({
      question: question.slug,
      state,
      own: [own.letter, own.statement.id],
      others: sides.map(({ letter, positions }) => [letter, positions.map(({ statement }) => statement.by.slug)]),
    }))
    expect(shown).toEqual([
      { question: 'wagner', state: 'uncontested', own: ['A', 'lavrov-said'], others: [['A', ['putin']]] },
    ])
    expect(viewOf('putin').stands.map(({ question }) => question.slug)).toEqual(['wagner', 'buffer'])
    expect(viewOf('russia').stands).toEqual([])
  })

  it('says what it is part of and what is part of it', () => {
    expect(viewOf('putin').partOf.map(({ slug }) => slug)).toEqual(['kremlin', 'russia'])
    expect(viewOf('russia').parts.map(({ slug }) => slug)).toEqual(['kremlin', 'putin'])
  })

  it('says what it is, its other names, and its posts with their dates as far as they are known', () => {
    expect(viewOf('russia')).toMatchObject({
      kindLabel: 'State',
      otherNames: [{ name: 'Россия', language: 'ru' }, { name: 'Russian Federation' }],
    })
    expect(viewOf('putin').roles).toEqual([
      { title: 'President', when: expect.objectContaining({ words: '2021 to 2025' }) },
      { title: 'Prime minister' },
    ])
  })

  it('of a newsroom lists its publications', () => {
    expect(viewOf('tass').publications.map(({ link }) => link.href)).toEqual(['/sources/tass-report'])
    expect(viewOf('putin').publications).toEqual([])
  })

  it('of somebody who said nothing still says where they are mentioned', () => {
    const silent = viewOf('silent')
    expect([silent.record, silent.throughParts, silent.about]).toEqual([[], [], []])
    expect(silent.mentionedIn.map(({ href }) => href)).toEqual(['/articles/mali-2021'])
  })

  it('stands under the list of actors', () => {
    expect(viewOf('putin').breadcrumb.map(({ href }) => href)).toEqual(['/', '/actors', '/actors/putin'])
  })
})

describe('Pages that refer to a document', () => {
  it('are topics, questions and articles, in that order', () => {
    const body = 'See [them](actor:them).'
    const made = fixtureLedger({
      topics: [{ slug: 't', body }],
      questions: [{ slug: 'q', body }],
      articles: [{ slug: 'a', body }],
      actors: ['them', { slug: 'friend', body }],
    })
    expect(mentions(made, made.index.referrers.get('actor:them')).map(({ href }) => href)).toEqual([
      '/topics/t',
      '/questions/q',
      '/articles/a',
    ])
  })

  it('are none where nothing does', () => expect(mentions(ledger, undefined)).toEqual([]))
})
