import { describe, expect, it } from 'vitest'
import type { Problem } from '@/lib/problems/problem'
import { fixtureProblems } from '@/lib/testing/fixture'
import type { ArticleLiteral, Fixture, StatementLiteral } from '@/lib/testing/literals'

const questions = [
  { slug: 'who-holds-it', answers: ['taken', 'not-taken'] },
  { slug: 'how-many', measure: 'people' },
] as const

/** Problems of one statement on the questions above. */
const problemsOf = (statement: StatementLiteral) =>
  fixtureProblems({ questions, articles: [{ statements: [statement] }] })

/** `path: found`, in which most rules differ. */
const brief = (problems: readonly Problem[]) => problems.map(({ path, found }) => `${path?.join('.')}: ${found}`)

it('every problem of a rule names its file and says what to do', () => {
  const problems = [
    ...problemsOf({ question: 'how-many', answer: 'taken' }),
    ...fixtureProblems({ questions: [{ slug: 'q', answers: ['a', 'a'] }] }),
  ]
  expect(problems.map(({ file, fix }) => [file, fix])).toEqual([
    [
      'content/articles/article-1.mdx',
      'Write “value:” in place of “answer:”, and below it “amount:” with the number, or “words:”.',
    ],
    ['content/questions/q.mdx', 'Give each answer an id of its own.'],
  ])
})

describe('a statement may', () => {
  it.each<[string, StatementLiteral]>([
    ['answer a question with an answer of its list', { question: 'who-holds-it', answer: 'taken' }],
    ['answer a question of measure with a figure', { question: 'how-many', value: { amount: 0 } }],
    ['give its figure in words', { question: 'how-many', value: { words: 'hundreds' } }],
    ['give “all” as its figure', { question: 'how-many', value: { qualifier: 'all' } }],
    ['give “almost all” as its figure', { question: 'how-many', value: { qualifier: 'almost-all' } }],
    ['stand on a question without answering it', { question: 'who-holds-it', kind: 'caveat' }],
    ['not deny what a question asks', { question: 'who-holds-it', kind: 'non-denial' }],
    ['have no question', {}],
    ['have a quotation in place of a text', { quote: 'We hold it.' }],
    ['have a translated quotation', { quote: 'We hold it.', translatedFrom: 'ru' }],
  ])('%s', (_, statement) => expect(problemsOf(statement)).toEqual([]))
})

describe('a statement may not', () => {
  it.each<[string, StatementLiteral, string]>([
    [
      'give an answer that is not on the list',
      { question: 'who-holds-it', answer: 'unknown' },
      'answer: “unknown” is not an answer of the question',
    ],
    [
      'answer a question of measure in words',
      { question: 'how-many', answer: 'taken' },
      'answer: an answer in words, but “how-many” is answered in figures',
    ],
    [
      'give a figure where there is no measure',
      { question: 'who-holds-it', value: { amount: 1 } },
      'value: a figure, but “who-holds-it” has answers in words',
    ],
    ['give a value without a figure', { question: 'how-many', value: {} }, 'value: a value without a figure'],
    [
      'say “about” of no figure',
      { question: 'how-many', value: { qualifier: 'about' } },
      'value: a value without a figure',
    ],
    ['give an answer to nothing', { answer: 'taken' }, 'answer: “answer” without “question”'],
    ['give a figure for nothing', { value: { amount: 1 } }, 'value: “value” without “question”'],
    [
      'deny nothing and answer',
      { question: 'who-holds-it', answer: 'taken', kind: 'non-denial' },
      'answer: a non-denial that gives an answer',
    ],
    [
      'deny nothing and give a figure',
      { question: 'how-many', value: { amount: 1 }, kind: 'non-denial' },
      'value: a non-denial that gives an answer',
    ],
    ['be translated without a quotation', { translatedFrom: 'fr' }, 'translatedFrom: “translatedFrom” without “quote”'],
  ])('%s', (_, statement, found) => expect(brief(problemsOf(statement))).toEqual([`statements.0.${found}`]))

  it('be without words', () => {
    expect(problemsOf({ id: 's', text: undefined })).toMatchObject([
      { path: ['statements', 0, 'id'], found: 'the statement “s” has no words', fix: 'Add “text” or “quote”.' },
    ])
  })

  it('give an answer that is retired', () => {
    const retired = { id: 'gone', label: 'Gone', letter: 'C', retired: true }
    const found = fixtureProblems({
      questions: [{ slug: 'q', answers: ['yes', 'no', retired] }],
      articles: [{ statements: [{ question: 'q', answer: 'gone' }] }],
    })
    expect(found).toEqual([
      {
        file: 'content/articles/article-1.mdx',
        path: ['statements', 0, 'answer'],
        found: 'the answer “gone”, which is retired',
        allowed: 'yes, no',
        fix: 'Give an answer that is still in use, or take “retired” out of the question.',
      },
    ])
  })

  it('misspell an answer without being told the nearest', () => {
    expect(problemsOf({ question: 'who-holds-it', answer: 'not-takn' })).toMatchObject([
      { allowed: 'taken (A: taken); not-taken (B: not-taken)', nearest: 'not-taken' },
    ])
  })

  it('answer a question of measure without being told that it has one', () => {
    expect(problemsOf({ question: 'how-many', answer: 'taken' })).toMatchObject([{ allowed: '“value”, in people' }])
  })
})

describe('a question has', () => {
  const measure = { unit: 'people', of: 'Fighters' } as const
  it('either answers or a measure', () => {
    expect(fixtureProblems({ questions })).toEqual([])
  })

  it('not both', () => {
    const both = { slug: 'q', answers: ['a', 'b'], measure }
    expect(fixtureProblems({ questions: [both] })).toMatchObject([
      { path: ['measure'], onKey: true, found: 'both “answers” and “measure”' },
    ])
  })

  it('not neither', () => {
    expect(brief(fixtureProblems({ questions: [{ slug: 'q', answers: undefined }] }))).toEqual([
      'title: neither “answers” nor “measure”',
    ])
  })

  it('no answer twice', () => {
    expect(brief(fixtureProblems({ questions: [{ slug: 'q', answers: ['a', 'b', 'a'] }] }))).toEqual([
      'answers.2.id: a second answer “a”',
    ])
  })

  it('compatible answers only of its own list', () => {
    const compatible = [{ answers: ['taken', 'not-takn'] as [string, string], because: 'Both can be true.' }]
    const problems = fixtureProblems({ questions: [{ slug: 'q', answers: ['taken', 'not-taken'], compatible }] })
    expect(problems).toMatchObject([{ path: ['compatible', 0, 'answers', 1], nearest: 'not-taken' }])
  })
})

describe('a source has a publisher', () => {
  it.each([
    ['with a page here', { publisher: 'speaker', publisherName: undefined }, []],
    ['by name', { publisherName: 'AFP' }, []],
    ['or is refused', { publisherName: undefined }, ['publisher: a source without publisher']],
  ])('%s', (_, fields, found) => {
    const fixture = { actors: ['speaker'], sources: [{ slug: 's', ...fields }] }
    expect(brief(fixtureProblems(fixture))).toEqual(found)
  })
})

describe('every statement and event stands in a source:', () => {
  it.each<[string, ArticleLiteral, string[]]>([
    ['its article’s', { source: 'paper', statements: [{}], events: [{}] }, []],
    [
      'its own, where the article draws on several',
      { source: undefined, statements: [{ source: 'paper' }], events: [{ source: 'paper' }] },
      [],
    ],
    [
      'or it is refused',
      { source: undefined, statements: [{ id: 'a' }, { source: 'paper' }], events: [{ id: 'b' }] },
      [
        'statements.0.id: “a” has no source, and its article has none either',
        'events.0.id: “b” has no source, and its article has none either',
      ],
    ],
  ])('%s', (_, article, found) =>
    expect(brief(fixtureProblems({ sources: ['paper'], articles: [article] }))).toEqual(found),
  )
})

describe('nothing is said or happens after the publication that reports it:', () => {
  it.each([
    ['the same day', '2021-09-15', '2021-09-15', true],
    ['the day before', '2021-09-14', '2021-09-15', true],
    ['the day after', '2021-09-16', '2021-09-15', false],
    ['the month in which it appeared', '2021-09', '2021-09-15', true],
    ['the month after', '2021-10', '2021-09-15', false],
    ['a day within the month of the source', '2021-09-30', '2021-09', true],
    ['on or before a later day', '[..2021-09-20]', '2021-09-15', true],
    ['some day between, of which one is early enough', '[2021-09-15..2021-09-20]', '2021-09-15', true],
    ['some day between, of which none is', '[2021-09-16..2021-09-20]', '2021-09-15', false],
    ['something that goes on', '2021-09/..', '2021-09-15', true],
    ['a source that goes on', '2021-10', '2021-09-15/..', true],
  ])('%s: said %s, published %s', (_, date, published, allowed) => {
    const sources = [{ slug: 'paper', date: published }]
    const said = fixtureProblems({ sources, articles: [{ source: 'paper', statements: [{ said: date }] }] })
    const when = fixtureProblems({ sources, articles: [{ source: 'paper', events: [{ when: date }] }] })
    expect(brief(said).map((line) => line.split(':')[0])).toEqual(allowed ? [] : ['statements.0.said'])
    expect(brief(when).map((line) => line.split(':')[0])).toEqual(allowed ? [] : ['events.0.when'])
  })

  it('in the words of both dates', () => {
    const sources = [{ slug: 'paper', date: '2021-09-15' }]
    expect(
      fixtureProblems({ sources, articles: [{ source: 'paper', statements: [{ said: '2021-10' }] }] }),
    ).toMatchObject([{ found: 'October 2021, which is after its source “paper” appeared (15 September 2021)' }])
  })

  it('where a statement names a source of its own, that source counts', () => {
    const sources = [
      { slug: 'early', date: '2021-09-15' },
      { slug: 'late', date: '2021-12-25' },
    ]
    const statement = { said: '2021-12-24', source: 'late' }
    expect(fixtureProblems({ sources, articles: [{ source: 'early', statements: [statement] }] })).toEqual([])
    expect(
      fixtureProblems({ sources, articles: [{ source: 'late', events: [{ when: '2021-12-24', source: 'early' }] }] }),
    ).toHaveLength(1)
  })
})

describe('nothing is part of itself:', () => {
  it.each<[string, Fixture, string[]]>([
    [
      'an actor of itself',
      { actors: [{ slug: 'a', partOf: ['a'] }] },
      ['partOf: “a” is, through partOf, a part of itself'],
    ],
    [
      'two actors of each other',
      {
        actors: [
          { slug: 'a', partOf: ['b'] },
          { slug: 'b', partOf: ['a'] },
        ],
      },
      ['partOf: “a” is, through partOf, a part of itself', 'partOf: “b” is, through partOf, a part of itself'],
    ],
    [
      'a place within itself',
      { places: [{ slug: 'a', within: 'a' }] },
      ['within: “a” is, through within, a part of itself'],
    ],
    [
      'three places in a circle, but not the one that lies in them',
      {
        places: [
          { slug: 'a', within: 'b' },
          { slug: 'b', within: 'c' },
          { slug: 'c', within: 'a' },
          { slug: 'd', within: 'a' },
        ],
      },
      ['a', 'b', 'c'].map((slug) => `within: “${slug}” is, through within, a part of itself`),
    ],
    [
      'but a part may belong to two wholes that meet',
      { actors: [{ slug: 'a', partOf: ['b', 'c'] }, { slug: 'b', partOf: ['d'] }, { slug: 'c', partOf: ['d'] }, 'd'] },
      [],
    ],
  ])('%s', (_, fixture, found) => expect(brief(fixtureProblems(fixture))).toEqual(found))

  it('and the chain is told, without what hangs beside it', () => {
    const actors = [
      { slug: 'a', partOf: ['aside', 'b'] },
      { slug: 'b', partOf: ['a'] },
    ]
    expect(fixtureProblems({ actors: [...actors, 'aside'] })[0]?.fix).toBe('Take out one link of the chain: a → b → a.')
  })
})
