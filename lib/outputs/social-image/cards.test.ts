import { describe, expect, it } from 'vitest'
import {
  actorCard,
  articleCard,
  asOfCard,
  placesCard,
  siteCard,
  sourcesCard,
  topicCard,
} from '@/lib/outputs/social-image/documents'
import { questionCard } from '@/lib/outputs/social-image/question'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'

const DISPUTE: Fixture = {
  topics: [{ slug: 'mali', title: 'Mali and Russia', headline: 'Did they come?' }],
  actors: [
    { slug: 'peskov', name: 'Dmitry Peskov', kind: 'person', roles: [{ title: 'Kremlin spokesman' }] },
    { slug: 'signatories', name: 'Fifteen governments' },
    { slug: 'afp', name: 'AFP' },
  ],
  questions: [
    {
      slug: 'sent',
      title: 'Were they sent?',
      topics: ['mali'],
      answers: [
        { id: 'yes', label: 'They were' },
        { id: 'no', label: 'None were' },
      ],
    },
    { slug: 'how-many', title: 'How many?', topics: ['mali'], measure: 'people' },
  ],
  places: [
    { slug: 'mali-state', name: 'Mali', kind: 'country' },
    { slug: 'kidal', name: 'Kidal', kind: 'town', within: 'mali-state' },
  ],
  sources: [{ slug: 'report', title: 'Kremlin denies', publisher: 'afp', date: '2022-02-01' }],
  articles: [
    {
      slug: 'denial',
      title: 'Kremlin denies talks',
      topics: ['mali'],
      source: 'report',
      date: '2021-12-24',
      statements: [
        { by: 'signatories', said: '2021-12-23', question: 'sent', answer: 'yes' },
        { by: 'peskov', said: '2021-09-15', question: 'sent', answer: 'no', kind: 'denial', where: ['kidal'] },
        { by: 'afp', said: '2022-01-10', question: 'sent', answer: 'no' },
        { by: 'peskov', said: '2021-09-15', question: 'how-many', value: { amount: 0 } },
        { by: 'afp', said: '2021-09-13', question: 'how-many', value: { amount: 1000, qualifier: 'about' } },
      ],
    },
  ],
}
const ledger = fixtureLedger(DISPUTE)

describe('The card of a question', () => {
  const card = questionCard(ledger, find(ledger.documents.question, 'sent'))

  it('sets its answers face to face, each with its letter, who gives it and when', () =>
    expect(card.sides?.map(({ letter, head, by, date }) => [letter, head, by, date])).toEqual([
      ['A', 'They were', ['Fifteen governments'], '23 December 2021'],
      ['B', 'None were', ['Dmitry Peskov', 'AFP'], '2021–2022'],
    ]))

  it('names its topic and its state, and gives no verdict', () =>
    expect([card.kicker, card.title, card.foot]).toEqual(['Mali and Russia', 'Were they sent?', 'Contested']))

  it('says all that in words', () =>
    expect(card.alt).toBe('Were they sent? A: They were (Fifteen governments) B: None were (Dmitry Peskov, AFP)'))

  it('that is answered in figures has no letters', () =>
    expect(
      questionCard(ledger, find(ledger.documents.question, 'how-many')).sides?.map(({ letter, head, by }) => [
        letter,
        head,
        by,
      ]),
    ).toEqual([
      [undefined, 'about 1,000 people', ['AFP']],
      [undefined, '0 people', ['Dmitry Peskov']],
    ]))

  it('names the places that figures are for, where they differ', () => {
    const figures = fixtureLedger({
      places: [
        { slug: 'luhansk', name: 'Luhansk' },
        { slug: 'donetsk', name: 'Donetsk' },
      ],
      actors: [{ slug: 'reuters', name: 'Reuters' }],
      questions: [{ slug: 'held', measure: 'percent' }],
      articles: [
        {
          statements: ['luhansk', 'donetsk'].map((where, n) => ({
            by: 'reuters',
            question: 'held',
            value: { amount: 70 + n },
            where: [where],
          })),
        },
      ],
    })
    expect(questionCard(figures, find(figures.documents.question, 'held')).sides?.map(({ by }) => by)).toEqual([
      ['Reuters, on Luhansk'],
      ['Reuters, on Donetsk'],
    ])
  })

  it('shows four at most, and says how many it leaves out', () => {
    const answers = ['a', 'b', 'c', 'd', 'e', 'f']
    const many = fixtureLedger({
      questions: [{ slug: 'who', answers }],
      articles: [{ statements: answers.map((answer) => ({ by: `speaker-${answer}`, question: 'who', answer })) }],
    })
    const all = questionCard(many, find(many.documents.question, 'who'))
    expect([all.sides?.length, all.foot]).toEqual([4, 'Contested · 2 more answers'])
  })

  it('that was withdrawn shows no positions', () => {
    const gone = fixtureLedger({
      ...DISPUTE,
      questions: [
        { slug: 'sent', withdrawn: { on: '2026-01-02', reason: 'A mistake.' } },
        { slug: 'how-many', measure: 'people' },
      ],
      articles: [],
    })
    const withdrawn = questionCard(gone, find(gone.documents.question, 'sent'))
    expect([withdrawn.sides, withdrawn.foot]).toEqual([undefined, 'Withdrawn on 2 January 2026'])
  })
})

describe('The card of', () => {
  it('the site has its tagline', () => expect(siteCard().title).toMatch(/^Who said what/))

  it('a topic has how much was said on it, and until when it is covered', () =>
    expect(topicCard(ledger, find(ledger.documents.topic, 'mali'))).toMatchObject({
      kicker: '5 statements by 3 speakers',
      title: 'Mali and Russia',
      foot: expect.stringMatching(/^Covers up to \d/),
    }))

  it('a topic on which too little was said to draw has its headline', () => {
    const quiet = fixtureLedger({ ...DISPUTE, articles: [] })
    const card = topicCard(quiet, find(quiet.documents.topic, 'mali'))
    expect([card.lead, card.strip]).toEqual(['Did they come?', undefined])
  })

  it('a topic has its first question drawn in time, and says so in words', () => {
    const drawn = fixtureLedger({
      ...DISPUTE,
      topics: [{ slug: 'mali', title: 'Mali and Russia', questions: ['sent'] }],
    })
    const card = topicCard(drawn, find(drawn.documents.topic, 'mali'))
    expect(card.lead).toBe('Were they sent?')
    expect(card.strip?.lanes.map(({ letter, label }) => [letter, label])).toEqual([
      ['A', 'They were'],
      ['B', 'None were'],
    ])
    expect(card.alt).toContain('The answers to “Were they sent?”, drawn in time.')
  })

  it('a view of the past is marked as one, and counts only what was public', () => {
    const card = asOfCard(ledger, find(ledger.documents.topic, 'mali'), '2021-09-15')
    expect(card).toMatchObject({
      band: 'As of 15 September 2021',
      kicker: 'A view of the past',
      foot: '3 statements by 2 speakers',
    })
    expect(JSON.stringify(card)).not.toMatch(/2022|Did they come/)
  })

  it('an article has its day and who reported it', () =>
    expect(articleCard(ledger, find(ledger.documents.article, 'denial'))).toMatchObject({
      kicker: '24 December 2021',
      title: 'Kremlin denies talks',
      foot: 'Reported by AFP',
    }))

  it('an actor has their role and how much they said', () =>
    expect(actorCard(ledger, find(ledger.documents.actor, 'peskov'))).toMatchObject({
      kicker: 'Person',
      title: 'Dmitry Peskov',
      lead: 'Kremlin spokesman',
      foot: '2 statements in the ledger',
    }))

  it('all places, and that of all sources, says how many there are, and names none', () =>
    expect([placesCard(ledger), sourcesCard(ledger)]).toMatchObject([
      { kicker: '2 places', title: 'Places' },
      { kicker: 'One publication', title: 'Sources' },
    ]))
})
