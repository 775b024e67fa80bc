import { describe, expect, it } from 'vitest'
import { changesOn } from '@/lib/derive/changes'
import { type DisputeState, disputeOn } from '@/lib/derive/dispute'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture, StatementLiteral } from '@/lib/testing/literals'
import { changeView, disputeView, STATE_LABELS } from '@/lib/view/dispute'

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
  { slug: 'area', measure: { unit: 'square-kilometres' as const, of: 'Russian territory under Ukrainian control' } },
] satisfies Fixture['questions']

const ACTORS = [
  { slug: 'deepstate', kind: 'monitor' as const },
  { slug: 'other-monitor', kind: 'monitor' as const },
  { slug: 'ukraine', kind: 'state' as const },
  { slug: 'russia', kind: 'state' as const },
]

function viewOf(slug: string, ...statements: readonly StatementLiteral[]) {
  const ledger = fixtureLedger({
    actors: ACTORS,
    questions: QUESTIONS,
    articles: [{ statements: statements.map((statement) => ({ question: slug, ...statement })) }],
  })
  return disputeView(ledger, disputeOn(ledger, find(ledger.questions, slug), null))
}

const says = (by: string, answer: string, said = '2025-04-06'): StatementLiteral => ({ by, answer, said })

describe('A dispute on a page', () => {
  it('gives each side a letter, in the order of the question’s list, whoever spoke first', () => {
    const { sides } = viewOf(
      'who',
      says('deepstate', 'unknown', '2025-04-05'),
      says('russia', 'russia'),
      says('ukraine', 'not-russia'),
    )
    expect(sides.map(({ letter, label }) => [letter, label])).toEqual([
      ['A', 'Russia controls it'],
      ['B', 'Russia does not control it'],
      ['C', 'Control is unknown'],
    ])
  })

  it('leaves out answers that nobody gives, and their letters', () => {
    const { sides } = viewOf('who', says('deepstate', 'unknown'))
    expect(sides.map(({ letter, label }) => [letter, label])).toEqual([['A', 'Control is unknown']])
  })

  it('shows since when each answer is given, the latest statement, and how many came before', () => {
    const { sides } = viewOf('who', says('russia', 'russia', '2025-04-06'), says('russia', 'russia', '2025-05-24'))
    expect(sides[0]?.positions).toMatchObject([
      { since: { edtf: '2025-04-06' }, statement: { date: { edtf: '2025-05-24' } }, earlier: 1 },
    ])
  })

  it('names the question, with its link', () => {
    expect(viewOf('who').question).toMatchObject({ href: '/questions/who', label: 'Who controls Basivka?' })
  })

  it('shows non-denials beside the sides', () => {
    expect(viewOf('who', { by: 'ukraine', kind: 'non-denial' }).besides).toMatchObject([{ kindLabel: 'Did not deny' }])
  })
})

describe('Its state is put in neutral words', () => {
  it.each<[DisputeState, readonly StatementLiteral[], string]>([
    ['contested', [says('russia', 'russia'), says('ukraine', 'not-russia')], 'who'],
    ['differing', [says('deepstate', 'unknown'), says('ukraine', 'not-russia')], 'who'],
    ['uncontested', [says('russia', 'russia')], 'who'],
    ['unanswered', [], 'who'],
    [
      'figures-differ',
      [
        { by: 'ukraine', value: { amount: 1400 } },
        { by: 'deepstate', value: { amount: 63 } },
      ],
      'area',
    ],
  ])('%s', (state, statements, slug) => {
    expect(viewOf(slug, ...statements)).toMatchObject({ state, stateLabel: STATE_LABELS[state] })
  })

  it.each(Object.values(STATE_LABELS))('“%s” gives no verdict', (label) => {
    expect(label).not.toMatch(/\b(false|right|wrong|lies?|lying|proven|debunked|correct)\b/i)
  })
})

describe('What to know before comparing', () => {
  it('is the editor’s notes', () => expect(viewOf('who').notes).toEqual(['There is more than one Basivka.']))

  it('and, where both answers are given, why they can both be true', () => {
    expect(viewOf('who', says('deepstate', 'unknown'), says('ukraine', 'not-russia')).notes).toEqual([
      'Neither says who does.',
      'There is more than one Basivka.',
    ])
    expect(viewOf('who', says('deepstate', 'unknown')).notes).not.toContain('Neither says who does.')
  })
})

describe('That a party’s claim and a monitor’s estimate are not alike', () => {
  const NOT_ALIKE = 'A party’s claim and a monitor’s estimate are measured in different ways and are not alike.'
  const figure = (by: string, amount: number): StatementLiteral => ({ by, value: { amount } })

  it('is said where a figure of each stands there', () => {
    expect(viewOf('area', figure('ukraine', 1400), figure('deepstate', 63)).notes).toContain(NOT_ALIKE)
  })

  it.each([
    ['two parties', viewOf('area', figure('ukraine', 1400), figure('russia', 0))],
    ['two monitors', viewOf('area', figure('deepstate', 63), figure('other-monitor', 70))],
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
  const [change] = changesOn(ledger, find(ledger.questions, 'who'), null)
  expect(change && changeView(ledger, change)).toMatchObject({
    actor: { href: '/actors/ukraine' },
    question: { href: '/questions/who' },
    before: { answer: 'Russia does not control it', date: { edtf: '2025-04-06' } },
    after: { answer: 'Russia controls it', date: { edtf: '2025-05-26' } },
  })
})
