import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { allChangesView, topicChangesView } from '@/lib/view/changes'

const ledger = fixtureLedger({
  topics: [{ slug: 'mali', title: 'Mali and Russia', corrections: [{ on: '2026-03-01', text: 'A date.' }] }],
  questions: ['deal', { slug: 'wagner', corrections: [{ on: '2026-04-01', text: 'A name.' }] }],
  articles: [
    {
      date: '2022-09-26',
      statements: [
        { id: 'claim', by: 'afp', said: '2021-09-14', question: 'deal', answer: 'yes' },
        { id: 'denial', by: 'prigozhin', said: '2021-09-15', question: 'deal', answer: 'no', repliesTo: ['claim'] },
        { id: 'turn', by: 'prigozhin', said: '2022-06-27', question: 'deal', answer: 'yes' },
        { id: 'wagner-no', by: 'putin', said: '2021-09-15', question: 'wagner', answer: 'no' },
        { id: 'wagner-yes', by: 'putin', said: '2022-09-26', question: 'wagner', answer: 'yes' },
      ],
    },
  ],
})

describe('What changed in a topic', () => {
  const view = topicChangesView(ledger, find(ledger.documents.topic, 'mali'))

  it('stands by day, newest first, each leading to the topic as of that day', () => {
    expect(view.days.map(({ href }) => href)).toEqual([
      '/topics/mali/as-of/2022-09-26',
      '/topics/mali/as-of/2022-06-27',
      '/topics/mali/as-of/2021-09-15',
      '/topics/mali/as-of/2021-09-14',
    ])
  })

  it('shows what became public on each day', () => {
    expect(view.days.map(({ entries }) => entries.map(({ id }) => id))).toEqual([
      ['wagner-yes'],
      ['turn'],
      ['denial', 'wagner-no'],
      ['claim'],
    ])
  })

  it('shows how each question stood before and after, and of the first answer that there was none before', () => {
    const [, , day, first] = view.days
    expect(day?.disputes).toMatchObject([
      { before: { state: 'one-answer' }, after: { state: 'contested' } },
      { after: { question: { slug: 'wagner' } } },
    ])
    expect(first?.disputes).toHaveLength(1)
    expect(first?.disputes[0]).not.toHaveProperty('before')
  })

  it('tells each entry as it is told today, and shows each question as it stood on that day', () => {
    const first = view.days.at(-1)
    expect(first?.entries).toMatchObject([{ id: 'claim', replies: [{ href: '/articles/article-1#denial' }] }])
    expect(first?.disputes.flatMap(({ after }) => after.sides.map(({ letter }) => letter))).toEqual(['A'])
  })

  it('lists corrections of the topic, its articles and its questions, newest first', () => {
    expect(view.corrections.map(({ on, page }) => [on.edtf, page.href])).toEqual([
      ['2026-04-01', '/questions/wagner'],
      ['2026-03-01', '/topics/mali'],
    ])
  })
})

it('All changes of position stand newest first', () => {
  expect(allChangesView(ledger).changes.map(({ actor, before, after }) => [actor.slug, before.id, after.id])).toEqual([
    ['putin', 'wagner-no', 'wagner-yes'],
    ['prigozhin', 'denial', 'turn'],
  ])
})

it.each([
  ['below its limit', 3, 2, undefined],
  ['at its limit', 2, 2, undefined],
  ['above its limit', 1, 1, 'The newest 1 of 2 changes of position are here.'],
])('The list of changes %s', (_, most, shown, says) => {
  const { changes, rest } = allChangesView(ledger, most)
  expect(changes).toHaveLength(shown)
  expect(rest?.shown).toBe(says)
})
