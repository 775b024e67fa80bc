import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'
import { actorView, mentions } from '@/lib/view/actor'

const FIXTURE: Fixture = {
  topics: ['mali', 'sumy'],
  places: [{ slug: 'russia', kind: 'country' }, { slug: 'kremlin' }],
  questions: [
    { slug: 'wagner', topics: ['mali'], answers: ['state', 'not-state'] },
    { slug: 'buffer', topics: ['sumy'] },
  ],
  actors: [
    {
      slug: 'putin',
      name: 'Vladimir Putin',
      partOf: ['kremlin'],
      speaksFor: ['kremlin'],
      roles: [{ title: 'President', term: '2012-05-07/..' }, { title: 'Prime minister' }],
    },
    { slug: 'kremlin', kind: 'state-body', partOf: ['russia'], speaksFor: ['russia'] },
    { slug: 'officials', kind: 'unnamed', partOf: ['russia'] },
    { slug: 'exile', belonged: [{ to: 'kremlin', when: '../2021-12-31' }] },
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
        { id: 'lavrov-said', by: 'lavrov', said: '2021-12-24', question: 'wagner', answer: 'state', about: ['russia'] },
        { id: 'kremlin-said', by: 'kremlin', said: '2021-09-15' },
        { id: 'officials-said', by: 'officials', said: '2021-09-16', about: ['russia'] },
        { id: 'exile-then', by: 'exile', said: '2021-09-17', about: ['russia'] },
      ],
      events: [{ id: 'call', when: '2021-09-15', who: ['putin'] }],
    },
    {
      slug: 'mali-2023',
      topics: ['mali'],
      statements: [
        { id: 'exile-later', by: 'exile', said: '2023-06-01', about: ['russia'] },
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
const viewOf = (slug: string) => actorView(ledger, find(ledger.documents.actor, slug))
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('An actor’s page', () => {
  it('brings together what they said and did in every topic, each in order of time', () => {
    expect(viewOf('putin').record.map(({ topic, entries }) => [topic.href, ids(entries)])).toEqual([
      ['/topics/mali', ['call', 'denial', 'turn']],
      ['/topics/sumy', ['buffer-strip']],
    ])
  })

  it('leads with their latest words: those in their own words first of all', () => {
    expect(ids(viewOf('putin').words)).toEqual(['buffer-strip', 'turn', 'denial'])
  })

  it('has the words of its spokespeople where it said nothing itself', () => {
    expect(ids(viewOf('russia').words)).toEqual(['buffer-strip', 'turn', 'denial', 'kremlin-said'])
    expect(viewOf('silent').words).toEqual([])
  })

  it('names the latest post, and tells a state from the place of its name', () => {
    expect(viewOf('putin').role).toBe('Prime minister')
    expect([viewOf('russia').title, viewOf('russia').name]).toEqual(['Russia (the state)', 'Russia'])
    expect(viewOf('kremlin').title).toBe('Kremlin')
  })

  it('leads from each statement to the page that it comes from', () => {
    expect(viewOf('putin').record.flatMap(({ entries }) => entries.map(({ href }) => href))).toEqual([
      '/articles/mali-2021#call',
      '/articles/mali-2021#denial',
      '/articles/mali-2023#turn',
      '/articles/sumy-2025#buffer-strip',
    ])
  })

  it('tells those who speak for it, through whom too, from others who belong to it', () => {
    const brief = (parts: ReturnType<typeof viewOf>['spokenBy']) =>
      parts.map(({ actor, statements }) => [actor.slug, ids(statements)])
    expect(brief(viewOf('russia').spokenBy)).toEqual([
      ['kremlin', ['kremlin-said']],
      ['putin', ['denial', 'turn', 'buffer-strip']],
    ])
    expect(brief(viewOf('russia').saidWithin)).toEqual([
      ['officials', ['officials-said']],
      ['exile', ['exile-then']],
    ])
    expect(viewOf('russia').record).toEqual([])
  })

  it('shows what others said about it: nobody who belonged to it when they said it', () =>
    expect(ids(viewOf('russia').about)).toEqual(['lavrov-said', 'exile-later']))

  it('shows its own changes of position, and nobody else’s', () => {
    expect(viewOf('putin').changes).toMatchObject([
      { question: { slug: 'wagner' }, before: { id: 'denial' }, after: { id: 'turn' } },
    ])
    expect(viewOf('lavrov').changes).toEqual([])
  })

  it('shows answers that it added, which are no changes', () => {
    const added = fixtureLedger({
      questions: [{ slug: 'q', compatible: [{ answers: ['yes', 'no'], because: 'Of two times.' }] }],
      articles: [
        {
          statements: [
            { id: 'first', by: 'putin', said: '2021-01-01', question: 'q', answer: 'yes' },
            { id: 'second', by: 'putin', said: '2021-01-02', question: 'q', answer: 'no' },
            { id: 'other', by: 'lavrov', said: '2021-01-03', question: 'q', answer: 'no' },
          ],
        },
      ],
    })
    const view = (slug: string) => actorView(added, find(added.documents.actor, slug))
    expect(view('putin')).toMatchObject({
      changes: [],
      additions: [{ before: { id: 'first' }, after: { id: 'second' } }],
    })
    expect(view('lavrov')).toMatchObject({ changes: [], additions: [] })
  })

  it('shows what it answers to each question; figures and silence are no answers', () => {
    expect(viewOf('putin').answers.map(({ question, own }) => [question.slug, own.letter, own.statement.id])).toEqual([
      ['wagner', 'A', 'turn'],
      ['buffer', 'A', 'buffer-strip'],
    ])
    expect(viewOf('russia').answers).toEqual([])
  })

  it('says what it is part of and what is part of it', () => {
    expect(viewOf('putin').partOf.map(({ slug }) => slug)).toEqual(['kremlin', 'russia'])
    expect(viewOf('russia').parts.map(({ slug }) => slug)).toEqual(['kremlin', 'officials', 'exile', 'putin'])
  })

  it('says what it is, its other names, and its titles with what is known of their time', () => {
    expect(viewOf('russia')).toMatchObject({
      kindLabel: 'State',
      otherNames: [{ name: 'Россия', language: 'ru' }, { name: 'Russian Federation' }],
    })
    expect(viewOf('putin').roles).toEqual([
      { title: 'President', time: 'since 7 May 2012' },
      { title: 'Prime minister' },
    ])
  })

  it('of a newsroom lists its publications', () => {
    expect(viewOf('tass').publications.map(({ link }) => link.href)).toEqual(['/sources/tass-report'])
    expect(viewOf('putin').publications).toEqual([])
  })

  it('of somebody who said nothing still says where they are mentioned', () => {
    const silent = viewOf('silent')
    expect([silent.record, silent.spokenBy, silent.saidWithin, silent.about]).toEqual([[], [], [], []])
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
