import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { ArticleLiteral } from '@/lib/testing/literals'
import { articleView } from '@/lib/view/article'

function viewOf(article: ArticleLiteral) {
  const ledger = fixtureLedger({ topics: ['t'], questions: ['q', 'r'], articles: [{ slug: 'report', ...article }] })
  return articleView(ledger, find(ledger.documents.article, 'report'))
}

const slugs = (links: readonly { readonly slug: string }[]) => links.map(({ slug }) => slug)

describe('An article’s page', () => {
  it('names the report that it gives an account of first, then other sources once each', () => {
    const statements = [{ source: 'gov-uk' }, {}, { source: 'gov-uk' }]
    const { sources } = viewOf({ source: 'asharq', statements, events: [{ source: 'euractiv' }] })
    expect(sources.map(({ link }) => link.slug)).toEqual(['asharq', 'gov-uk', 'euractiv'])
  })

  it('shows its statements and events in order of time', () => {
    const view = viewOf({
      statements: [
        { id: 'late', said: '2021-09-15' },
        { id: 'early', said: '2021-09-14' },
      ],
      events: [
        { id: 'later', when: '2021' },
        { id: 'before', when: '2019-36' },
      ],
    })
    expect(view.statements.map(({ id }) => id)).toEqual(['early', 'late'])
    expect(view.events.map(({ id }) => id)).toEqual(['before', 'later'])
  })

  it('names everybody in it once, in the order of the index of actors: who speaks, carries, is spoken of, acts, tells', () => {
    const { actors } = viewOf({
      statements: [{ by: 'peskov', via: 'afp', about: ['wagner', 'peskov'] }],
      events: [{ who: ['keita'], accordingTo: 'reuters' }],
    })
    expect(slugs(actors)).toEqual(['afp', 'keita', 'peskov', 'reuters', 'wagner'])
  })

  it('names the questions that its statements answer and its events bear on, once each', () => {
    const { questions } = viewOf({
      statements: [
        { question: 'r', answer: 'yes' },
        { question: 'r', answer: 'no' },
      ],
      events: [{ questions: ['q'] }],
    })
    expect(slugs(questions)).toEqual(['q', 'r'])
  })

  it('names its places and topics', () => {
    const view = viewOf({ statements: [{ where: ['mali'] }], events: [{ where: ['bamako', 'mali'] }] })
    expect(slugs(view.places)).toEqual(['bamako', 'mali'])
    expect(slugs(view.topics)).toEqual(['t'])
  })

  it('has the day that it is about', () => expect(viewOf({ date: '2021-09-15' }).date.words).toBe('15 September 2021'))

  it('shows nothing of what it withdrew', () => {
    const view = viewOf({ withdrawn: { on: '2026-02-01', reason: 'Wrong.' }, statements: [{}], events: [{}] })
    expect(view).toMatchObject({ withdrawn: { reason: 'Wrong.' }, statements: [], events: [] })
  })
})
