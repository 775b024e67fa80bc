import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { type QuestionsView, questionsView } from '@/lib/view/questions'

const ledger = fixtureLedger({
  topics: [
    { slug: 'mali', questions: ['deal'] },
    { slug: 'sumy', questions: ['who'] },
  ],
  questions: [
    { slug: 'a-rest', topics: ['mali'] },
    { slug: 'deal', topics: ['mali'] },
    { slug: 'who', topics: ['sumy', 'mali'] },
  ],
})

/** By topic: questions with answers, questions by name, and what is said of more. */
const outline = ({ topics }: QuestionsView) =>
  topics.map(({ disputes, lines, more }) => [
    disputes.map(({ question }) => question.slug),
    lines.map(({ question }) => question.slug),
    more?.text,
  ])

describe('The list of questions', () => {
  it('stands by topic: first those that its editor put in order, then the rest', () => {
    expect(questionsView(ledger)).toMatchObject({ topics: [{ topic: { slug: 'mali' } }, { topic: { slug: 'sumy' } }] })
    expect(outline(questionsView(ledger))).toEqual([
      [['deal', 'a-rest', 'who'], [], undefined],
      [['who'], [], undefined],
    ])
  })

  it.each([5, 4])('has every answer of each as long as it has room for %i, and says nothing', (disputes) => {
    const view = questionsView(ledger, { disputes, names: 0 })
    expect(view.note).toBeUndefined()
    expect(outline(view)[1]).toEqual([['who'], [], undefined])
  })

  it('has of a long topic only the first questions with every answer, and the rest by name', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f']
    const long = fixtureLedger({
      topics: [{ slug: 't', questions: slugs }],
      questions: slugs.map((slug) => ({ slug, topics: ['t'] })),
    })
    expect(outline(questionsView(long))).toEqual([[['a', 'b', 'c', 'd'], ['e', 'f'], undefined]])
    expect(questionsView(long).note).toBe('Of 6 questions, 4 are shown here with every answer, 2 by name.')
  })

  it('names those that it has no room for in full', () => {
    const view = questionsView(ledger, { disputes: 2, names: 2 })
    expect(outline(view)).toEqual([
      [['deal', 'a-rest'], ['who'], undefined],
      [[], ['who'], undefined],
    ])
    expect(view.topics[0]?.lines[0]?.stateLabel).toBe('No answer found')
    expect(view.note).toBe('Of 3 questions, 2 are shown here with every answer, 1 by name.')
  })

  it('counts those that it cannot even name, and leads to the page of their topic', () => {
    const view = questionsView(ledger, { disputes: 1, names: 1 })
    expect(outline(view)).toEqual([
      [['deal'], ['a-rest'], '1 question with every statement'],
      [[], [], '1 question with every statement'],
    ])
    expect(view.topics[1]?.more?.href).toBe('/topics/sumy/changes')
    expect(view.note).toBe(
      'Of 3 questions, 1 are shown here with every answer, 1 by name, the rest on the pages of their topics.',
    )
  })
})
