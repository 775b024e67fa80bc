import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { QuestionLiteral, StatementLiteral } from '@/lib/testing/literals'
import { answersOfActor } from '@/lib/view/actor-answers'

const BECAUSE = 'An adviser can carry arms.'
const LIST = {
  answers: ['fighters', 'advisers', 'nobody'],
  compatible: [{ answers: ['fighters', 'advisers'], because: BECAUSE }],
} satisfies Partial<Exclude<QuestionLiteral, string>>

const says = (by: string, question: string, answer: string, said = '2021-01-01'): StatementLiteral => ({
  by,
  question,
  answer,
  said,
})

function answersOf(actor: string, statements: readonly StatementLiteral[]) {
  const ledger = fixtureLedger({
    actors: [
      'russia',
      { slug: 'ministry', name: 'Russia’s ministry', partOf: ['russia'], speaksFor: ['russia'] },
      { slug: 'governor', partOf: ['russia'] },
    ],
    questions: [
      { slug: 'alone', ...LIST },
      { slug: 'differing', ...LIST },
      { slug: 'contradicted', ...LIST },
      { slug: 'again-alone', ...LIST },
      { slug: 'figures', measure: 'people' },
    ],
    articles: [{ statements }],
  })
  const questions = ['alone', 'differing', 'contradicted', 'again-alone', 'figures']
  return answersOfActor(
    ledger,
    questions.map((slug) => find(ledger.documents.question, slug)),
    actor,
  )
}

const bySlug = (voices: readonly { readonly statement: { readonly by: { readonly slug: string } } }[]) =>
  voices.map(({ statement }) => statement.by.slug)

describe('The answers of an actor', () => {
  const answers = answersOf('mali', [
    says('mali', 'alone', 'nobody'),
    says('mali', 'differing', 'fighters'),
    says('paris', 'differing', 'advisers'),
    says('mali', 'contradicted', 'nobody'),
    says('paris', 'contradicted', 'fighters'),
    says('mali', 'again-alone', 'nobody'),
    { by: 'mali', question: 'figures', value: { amount: 0 } },
  ])

  it('stand with those first that others contradict, then those beside which others say something else', () => {
    expect(answers.map(({ question, state }) => [question.slug, state])).toEqual([
      ['contradicted', 'contradicted'],
      ['differing', 'differing'],
      ['alone', 'alone'],
      ['again-alone', 'alone'],
    ])
  })

  it('say so in words', () => {
    expect(answers.map(({ stateLabel }) => stateLabel)).toEqual([
      'Others say what cannot also be true',
      'Others say something else, which can also be true',
      'We found nobody who says otherwise',
      'We found nobody who says otherwise',
    ])
  })
})

describe('Each other answer is compared with the actor’s own', () => {
  const others = (own: string) =>
    answersOf('mali', [
      says('mali', 'alone', own),
      says('paris', 'alone', 'fighters'),
      says('berlin', 'alone', 'advisers'),
      says('moscow', 'alone', 'nobody'),
    ]).flatMap((answer) => answer.others.map(({ relation, relationLabel }) => [relation, relationLabel]))

  it.each<[string, readonly (readonly [string, string])[]]>([
    [
      'fighters',
      [
        ['compatible', `A and B: ${BECAUSE}`],
        ['excluding', 'A and C cannot both be true.'],
      ],
    ],
    [
      'advisers',
      [
        ['compatible', `A and B: ${BECAUSE}`],
        ['excluding', 'B and C cannot both be true.'],
      ],
    ],
    [
      'nobody',
      [
        ['excluding', 'A and C cannot both be true.'],
        ['excluding', 'B and C cannot both be true.'],
      ],
    ],
  ])('%s: %j', (own, expected) => expect(others(own)).toEqual(expected))
})

describe('An answer of an actor', () => {
  it('is told from the first time to the last', () => {
    const [answer] = answersOf('mali', [
      says('mali', 'alone', 'nobody', '2021-01-01'),
      says('mali', 'alone', 'nobody', '2021-03-01'),
    ])
    expect([answer?.own.statement.date.edtf, answer?.own.again?.date.edtf]).toEqual(['2021-01-01', '2021-03-01'])
  })

  it('stands with those who say the same, and not with the actor once more', () => {
    const [answer] = answersOf('mali', [says('mali', 'alone', 'nobody'), says('moscow', 'alone', 'nobody')])
    expect(bySlug(answer?.alike ?? [])).toEqual(['moscow'])
  })

  it('that was given up is no answer of theirs, and gives nobody else an answer', () => {
    const answers = answersOf('mali', [
      says('mali', 'alone', 'nobody', '2021-01-01'),
      says('mali', 'alone', 'fighters', '2021-03-01'),
      says('paris', 'alone', 'fighters'),
    ])
    expect(answers.map(({ own, others, state }) => [own.letter, others.length, state])).toEqual([['A', 0, 'alone']])
  })

  it('that others gave up contradicts nothing', () => {
    const [answer] = answersOf('mali', [
      says('mali', 'alone', 'nobody'),
      says('paris', 'alone', 'fighters', '2021-01-01'),
      says('paris', 'alone', 'nobody', '2021-03-01'),
    ])
    expect([answer?.state, answer?.others]).toEqual(['alone', []])
  })

  it('of two that they hold is each told, and neither is held against the other', () => {
    const answers = answersOf('mali', [
      says('mali', 'alone', 'fighters', '2021-01-01'),
      says('mali', 'alone', 'advisers', '2021-03-01'),
    ])
    expect(answers.map(({ own, state }) => [own.letter, state])).toEqual([
      ['A', 'alone'],
      ['B', 'alone'],
    ])
  })
})

describe('Of a state and those who announce its answer or belong to it', () => {
  const statements = [
    says('russia', 'alone', 'nobody', '2021-01-01'),
    says('ministry', 'alone', 'nobody', '2021-01-01'),
    says('ministry', 'alone', 'nobody', '2021-02-01'),
    says('governor', 'alone', 'nobody', '2021-01-05'),
    says('paris', 'alone', 'fighters', '2021-01-01'),
  ]

  it.each<[string, readonly string[], string | undefined]>([
    ['russia', ['ministry', 'governor'], undefined],
    ['ministry', ['russia'], '2021-02-01'],
    ['governor', ['russia'], undefined],
  ])('the page of %s tells its own words, and beside it %j', (actor, alike, again) => {
    const [answer] = answersOf(actor, statements)
    expect(answer?.own.statement.by.slug).toBe(actor)
    expect(answer?.own.again?.date.edtf).toBe(again)
    expect(Object.keys(answer?.own ?? {})).not.toContain('announcedBy')
    expect(bySlug(answer?.alike ?? [])).toEqual(alike)
  })

  it('the page of the ministry does not call itself the one through whom the state spoke', () => {
    const [answer] = answersOf('ministry', statements)
    expect(answer?.alike[0]).not.toHaveProperty('announcedBy')
    expect(bySlug(answer?.alike[0]?.alsoBy ?? [])).toEqual(['governor'])
  })

  it('another’s page counts them once', () => {
    const [answer] = answersOf('paris', statements)
    expect(answer?.others.map(({ voices }) => [bySlug(voices), voices[0]?.announcedBy?.words])).toEqual([
      [['russia'], 'its ministry'],
    ])
  })
})
