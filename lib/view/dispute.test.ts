import { describe, expect, it } from 'vitest'
import { changesOn } from '@/lib/derive/changes'
import { type DisputeState, disputeOn } from '@/lib/derive/dispute'
import type { AsOf } from '@/lib/derive/visible'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture, StatementLiteral } from '@/lib/testing/literals'
import { changeView, disputeView, stateLabel } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

const QUESTIONS = [
  {
    slug: 'who',
    title: 'Who controls Basivka?',
    answers: [
      { id: 'russia', label: 'Russia controls it' },
      { id: 'not-russia', label: 'Russia does not control it' },
      { id: 'unknown', label: 'Control is unknown' },
    ],
    compatible: [{ answers: ['not-russia', 'unknown'] as [string, string], because: 'Neither says who does.' }],
    notes: ['There is more than one Basivka.'],
  },
  {
    slug: 'area',
    situation: true,
    measure: { unit: 'square-kilometres' as const, of: 'Russian territory under Ukrainian control' },
  },
] satisfies Fixture['questions']

const ACTORS = [
  { slug: 'deepstate', kind: 'monitor' as const },
  { slug: 'other-monitor', kind: 'monitor' as const },
  { slug: 'ukraine', kind: 'state' as const },
  { slug: 'russia', kind: 'state' as const },
  { slug: 'governor', partOf: ['ukraine'] },
  { slug: 'reuters', kind: 'media' as const },
]

const viewOf = (slug: string, ...statements: readonly StatementLiteral[]) => viewAsOf(null, slug, ...statements)

function viewAsOf(asOf: AsOf, slug: string, ...statements: readonly StatementLiteral[]) {
  const ledger = fixtureLedger({
    actors: ACTORS,
    questions: QUESTIONS,
    articles: [{ statements: statements.map((statement) => ({ question: slug, ...statement })) }],
  })
  return disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, slug), asOf), asOf)
}

const says = (by: string, answer: string, said = '2025-04-06'): StatementLiteral => ({ by, answer, said })

describe('A dispute on a page', () => {
  it('gives each answer the letter of its question’s file, whoever spoke first and whoever says nothing', () => {
    const brief = (...statements: readonly StatementLiteral[]) =>
      viewOf('who', ...statements).sides.map(({ letter, label, look }) => [letter, label, look])
    const [russia, not, unknown] = [
      ['A', 'Russia controls it', 'a'],
      ['B', 'Russia does not control it', 'b'],
      ['C', 'Control is unknown', 'c'],
    ]
    expect(
      brief(says('deepstate', 'unknown', '2025-04-05'), says('russia', 'russia'), says('ukraine', 'not-russia')),
    ).toEqual([russia, not, unknown])
    expect(brief(says('deepstate', 'unknown'))).toEqual([unknown])
  })

  it('shows of each answer the first statement that gives it, and the last where it was given again', () => {
    const voices = (...days: readonly string[]) =>
      viewOf('who', ...days.map((day) => says('russia', 'russia', day))).sides[0]?.voices.map(
        ({ statement, again }) => [statement.date.edtf, again?.date.edtf],
      )
    expect(voices('2025-04-06', '2025-05-01', '2025-05-24')).toEqual([['2025-04-06', '2025-05-24']])
    expect(voices('2025-04-06')).toEqual([['2025-04-06', undefined]])
  })

  it('takes date, source and link of a line from one statement', () => {
    const ledger = fixtureLedger({
      questions: QUESTIONS,
      sources: [
        { slug: 'april-paper', date: '2025-04-06' },
        { slug: 'may-paper', date: '2025-05-24' },
      ],
      articles: [
        {
          slug: 'april',
          source: 'april-paper',
          statements: [{ id: 'first', question: 'who', ...says('russia', 'russia') }],
        },
        {
          slug: 'may',
          source: 'may-paper',
          statements: [{ id: 'last', question: 'who', ...says('russia', 'russia', '2025-05-24') }],
        },
      ],
    })
    const [voice] =
      disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, 'who'), null)).sides[0]?.voices ?? []
    const line = ({ date, source, href }: StatementView) => [date.edtf, source.link.slug, source.date.edtf, href]
    expect(voice && line(voice.statement)).toEqual(['2025-04-06', 'april-paper', '2025-04-06', '/articles/april#first'])
    expect(voice?.again && line(voice.again)).toEqual(['2025-05-24', 'may-paper', '2025-05-24', '/articles/may#last'])
  })

  it('keeps an answer that is held no more, with who gave it and the answer that took its place', () => {
    const { sides } = viewOf('who', says('ukraine', 'not-russia'), says('ukraine', 'russia', '2025-05-26'))
    expect(
      sides.map(({ letter, voices, givenUp }) => [
        letter,
        voices.map(({ statement }) => statement.by.slug),
        givenUp.map(({ statement, until }) => [statement.by.slug, statement.date.edtf, until?.choice?.letter]),
      ]),
    ).toEqual([
      ['A', ['ukraine'], []],
      ['B', [], [['ukraine', '2025-04-06', 'A']]],
    ])
  })

  it('counts an announcement through a body once, and says through whom', () => {
    const voices = (words: string) =>
      disputeIn(words).sides[0]?.voices.map(({ statement, announcedBy, alsoBy }) => [
        statement.by.slug,
        announcedBy?.words,
        announcedBy?.statement.by.slug,
        announcedBy?.again?.date.edtf,
        alsoBy.map((also) => also.statement.by.slug),
      ])
    const disputeIn = (name: string) => {
      const ledger = fixtureLedger({
        actors: [
          { slug: 'russia', name: 'Russia' },
          { slug: 'ministry', name, partOf: ['russia'], speaksFor: ['russia'] },
          { slug: 'governor', partOf: ['russia'] },
        ],
        questions: QUESTIONS,
        articles: [
          {
            statements: [
              says('russia', 'russia'),
              says('ministry', 'russia'),
              says('ministry', 'russia', '2025-04-09'),
              says('governor', 'russia', '2025-04-08'),
            ].map((statement) => ({ question: 'who', ...statement })),
          },
        ],
      })
      return disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, 'who'), null))
    }
    expect(voices('Russia’s defence ministry')).toEqual([
      ['russia', 'its defence ministry', 'ministry', '2025-04-09', ['governor']],
    ])
    expect(voices('The defence ministry')).toEqual([
      ['russia', 'The defence ministry', 'ministry', '2025-04-09', ['governor']],
    ])
  })

  it('names the question, with its link', () => {
    expect(viewOf('who').question).toMatchObject({ href: '/questions/who', label: 'Who controls Basivka?' })
  })

  it('shows non-denials beside the sides, and no other words without an answer', () => {
    const { didNotDeny } = viewOf('who', { by: 'ukraine', kind: 'non-denial' }, { by: 'ukraine', kind: 'caveat' })
    expect(didNotDeny).toMatchObject([{ kindLabel: 'Did not deny' }])
  })
})

describe('Its state is put in neutral words', () => {
  const figure = (by: string, amount: number, more: StatementLiteral = {}): StatementLiteral => ({
    by,
    said: '2025-04-06',
    value: { amount },
    ...more,
  })

  it.each<[DisputeState, string, readonly StatementLiteral[], string]>([
    ['contested', 'Contested', [says('russia', 'russia'), says('ukraine', 'not-russia')], 'who'],
    [
      'differing',
      'Answers differ, but do not contradict each other',
      [says('deepstate', 'unknown'), says('ukraine', 'not-russia')],
      'who',
    ],
    ['one-answer', 'One answer found', [says('russia', 'russia')], 'who'],
    ['unanswered', 'No answer found', [], 'who'],
    ['figures-differ', 'Figures differ', [figure('ukraine', 1400), figure('deepstate', 63)], 'area'],
    ['figures-agree', 'Figures agree', [figure('ukraine', 63), figure('deepstate', 63)], 'area'],
    ['one-figure', 'One speaker’s figure', [figure('ukraine', 63)], 'area'],
    [
      'figures-unlike',
      'Figures for different days',
      [figure('ukraine', 1400), figure('deepstate', 63, { said: '2025-05-24' })],
      'area',
    ],
    [
      'figures-unlike',
      'Figures for different places',
      [figure('ukraine', 1400), figure('deepstate', 63, { where: ['sumy'] })],
      'area',
    ],
    [
      'figures-unlike',
      'Figures for different days and places',
      [figure('ukraine', 1400), figure('deepstate', 63, { said: '2025-05-24', where: ['sumy'] })],
      'area',
    ],
    [
      'figures-unlike',
      'Figures that cannot be compared',
      [figure('ukraine', 1400), { by: 'deepstate', said: '2025-04-06', value: { words: 'a strip' } }],
      'area',
    ],
  ])('%s: “%s”', (state, label, statements, slug) => {
    expect(viewOf(slug, ...statements)).toMatchObject({ state, stateLabel: label })
    expect(label).not.toMatch(/\b(false|right|wrong|lies?|lying|proven|debunked|correct)\b/i)
  })

  it('names all in which figures are unlike', () =>
    expect(stateLabel({ state: 'figures-unlike', unlike: new Set(['thing', 'place', 'time']) })).toBe(
      'Figures for different days, places and things',
    ))
})

describe('What to know before comparing', () => {
  const both = [says('deepstate', 'unknown'), says('ukraine', 'not-russia')]

  it('is the editor’s notes', () => expect(viewOf('who').notes).toEqual(['There is more than one Basivka.']))

  it('and, where both answers are given, why they can both be true, with the letters of the pair', () => {
    expect(viewOf('who', ...both).notes).toEqual(['B and C: Neither says who does.', 'There is more than one Basivka.'])
    expect(viewOf('who', says('deepstate', 'unknown')).notes).toEqual(['There is more than one Basivka.'])
  })

  it('is left to today’s page: on a past day there is none', () =>
    expect(viewAsOf('2025-04-06', 'who', ...both)).toMatchObject({ state: 'differing', notes: [] }))
})

describe('That a party’s claim and a monitor’s estimate are not alike', () => {
  const NOT_ALIKE = 'A party’s claim and a monitor’s estimate are measured in different ways and are not alike.'
  const figure = (by: string, amount: number): StatementLiteral => ({ by, value: { amount } })

  it('is said where a figure of each stands there', () => {
    expect(viewOf('area', figure('ukraine', 1400), figure('deepstate', 63)).notes).toContain(NOT_ALIKE)
    expect(viewOf('area', figure('governor', 1400), figure('deepstate', 63)).notes).toContain(NOT_ALIKE)
  })

  it.each([
    ['two parties', viewOf('area', figure('ukraine', 1400), figure('russia', 0))],
    ['two monitors', viewOf('area', figure('deepstate', 63), figure('other-monitor', 70))],
    ['a monitor and a newsroom', viewOf('area', figure('deepstate', 63), figure('reuters', 70))],
    ['one monitor', viewOf('area', figure('deepstate', 63))],
    ['answers in words', viewOf('who', says('ukraine', 'not-russia'), says('deepstate', 'unknown'))],
  ])('is not said of %s', (_, { notes }) => expect(notes).not.toContain(NOT_ALIKE))
})

describe('A measure', () => {
  const view = viewOf(
    'area',
    { by: 'ukraine', said: '2024', value: { amount: 1400, qualifier: 'up-to' } },
    { by: 'deepstate', said: '2025-04-06~', value: { amount: 63, qualifier: 'about' } },
  )

  it('says what is counted', () => expect(view.measure).toBe('Russian territory under Ukrainian control'))

  it('shows every speaker’s figure, oldest first, and no sides', () => {
    expect(view.figures.map(({ statement: { by, answer } }) => [by.slug, answer])).toEqual([
      ['ukraine', 'up to 1,400 km²'],
      ['deepstate', 'about 63 km²'],
    ])
    expect(view.sides).toEqual([])
  })

  it('names the place of each figure where they are not all for the same', () => {
    const placed = (...places: readonly string[]) =>
      viewOf('area', ...places.map((place) => ({ by: place, value: { amount: 1 }, where: [place] }))).figures.map(
        ({ places: named }) => named,
      )
    expect(placed('sumy', 'kursk')).toEqual(['Sumy', 'Kursk'])
    expect(placed('sumy')).toEqual([undefined])
  })

  it('is nothing that a question with answers has', () => {
    expect(viewOf('who', says('russia', 'russia'))).toMatchObject({ figures: [] })
    expect(viewOf('who')).not.toHaveProperty('measure')
  })
})

it('A change of position sets both statements side by side, with speaker and question', () => {
  const ledger = fixtureLedger({
    questions: QUESTIONS,
    articles: [
      {
        statements: [says('ukraine', 'not-russia', '2025-04-06'), says('ukraine', 'russia', '2025-05-26')].map((s) => ({
          question: 'who',
          ...s,
        })),
      },
    ],
  })
  const [change] = changesOn(ledger, find(ledger.documents.question, 'who'), null)
  expect(change && changeView(ledger, change)).toMatchObject({
    actor: { href: '/actors/ukraine' },
    question: { href: '/questions/who' },
    before: { answer: 'Russia does not control it', date: { edtf: '2025-04-06' } },
    after: { answer: 'Russia controls it', date: { edtf: '2025-05-26' } },
  })
})
