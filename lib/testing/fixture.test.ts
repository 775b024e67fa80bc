import { describe, expect, it } from 'vitest'
import { completeDocuments, find, fixtureDocuments, fixtureLedger, fixtureProblems } from '@/lib/testing/fixture'

describe('fixtureLedger()', () => {
  it('makes a ledger of nothing', () => {
    expect(fixtureLedger({}).statements.size).toBe(0)
  })

  it('fills in every required field', () => {
    const ledger = fixtureLedger({
      topics: ['t'],
      questions: ['q'],
      articles: [{ statements: [{}], events: [{}] }],
      actors: ['a'],
      places: ['p'],
      sources: ['s'],
    })
    expect([...ledger.documents.topic.keys()]).toEqual(['t'])
    expect([...ledger.documents.question.keys()]).toEqual(['q'])
    expect([...ledger.documents.actor.keys()]).toEqual(['a', 'speaker'])
    expect([...ledger.documents.place.keys()]).toEqual(['p'])
    expect([...ledger.documents.source.keys()].toSorted()).toEqual(['article-1-source', 's'])
    expect([...ledger.statements.keys()]).toEqual(['article-1-s1'])
    expect([...ledger.events.keys()]).toEqual(['article-1-e1'])
    expect(find(ledger.documents.topic, 't').fields.questions).toEqual(['q'])
  })

  it('adds what is referred to, and what that refers to, in fields and in prose', () => {
    const ledger = fixtureLedger({
      actors: [{ slug: 'peskov', partOf: ['kremlin'], body: 'Speaks of [Mali](place:mali).' }],
      articles: [{ slug: 'report', topics: ['war'], statements: [{ by: 'peskov', question: 'who', answer: 'yes' }] }],
    })
    expect([...ledger.documents.actor.keys()]).toEqual(['kremlin', 'peskov'])
    expect([...ledger.documents.place.keys()]).toEqual(['mali'])
    expect([...ledger.documents.topic.keys()].toSorted()).toEqual(['topic', 'war'])
  })

  it('dates an article and its source by the last thing said in it', () => {
    const ledger = fixtureLedger({ articles: [{ statements: [{ said: '2021-09-15' }, { said: '2021-10' }] }] })
    expect(find(ledger.documents.article, 'article-1').fields.date).toBe('2021-10-31')
    expect(find(ledger.documents.source, 'article-1-source').fields.date).toBe('2021-10-31')
  })

  it('takes answers by their ids and a measure by its unit', () => {
    const ledger = fixtureLedger({
      questions: ['who', { slug: 'which', answers: ['ours', 'theirs'] }, { slug: 'how-many', measure: 'people' }],
    })
    expect(find(ledger.documents.question, 'who').fields.answers?.map(({ id }) => id)).toEqual(['yes', 'no'])
    expect(find(ledger.documents.question, 'which').fields.answers?.map(({ id }) => id)).toEqual(['ours', 'theirs'])
    expect(find(ledger.documents.question, 'how-many').fields.answers).toBeUndefined()
    expect(find(ledger.documents.question, 'how-many').fields.measure?.unit).toBe('people')
  })

  it('takes a statement with a value for a figure', () => {
    const ledger = fixtureLedger({
      questions: [{ slug: 'how-many', measure: 'people' }],
      articles: [{ statements: [{ question: 'how-many', value: { amount: 400 } }] }],
    })
    expect(find(ledger.statements, 'article-1-s1').kind).toBe('figure')
  })

  it('refuses a fixture that is no valid content, and says why', () => {
    expect(() => fixtureLedger({ articles: [{ statements: [{ answer: 'yes' }] }] })).toThrow(
      '“answer” without “question”',
    )
    expect(() => fixtureLedger({ actors: [{ slug: 'a', body: '{x}' }] })).toThrow('curly braces')
  })
})

describe('fixtureProblems()', () => {
  it('finds none in a valid fixture', () => {
    expect(fixtureProblems({ articles: [{ statements: [{}], events: [{}] }] })).toEqual([])
  })

  it('leaves a reference dangling that the fixture writes and does not define', () => {
    expect(fixtureProblems({ articles: [{ statements: [{ by: 'peskov' }] }] }).map(({ found }) => found)).toEqual([
      'no actor has the id “peskov”',
    ])
  })
})

it('fixtureDocuments() gives the documents of the fixture alone, completeDocuments() all of them', () => {
  const fixture = { articles: [{ slug: 'report' }] }
  expect(fixtureDocuments(fixture).map(({ file }) => file)).toEqual(['content/articles/report.mdx'])
  expect(completeDocuments(fixture).map(({ file }) => file)).toEqual([
    'content/articles/report.mdx',
    'content/topics/topic.mdx',
    'content/sources/report-source.mdx',
    'content/questions/question.mdx',
  ])
})

it('find() says what there is where the id is wrong', () => {
  expect(() => find(new Map([['peskov', 1]]), 'peskow')).toThrow('There is no “peskow” here, only peskov.')
})
