import { describe, expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { timelinePageView } from '@/lib/view/timeline'

const ledger = fixtureLedger({
  topics: ['mali', 'sumy'],
  questions: ['deal'],
  articles: [
    {
      topics: ['mali'],
      statements: [
        { id: 'denial', said: '2021-09-15', question: 'deal', answer: 'no' },
        { id: 'background', said: '2021-09-15', question: 'deal', answer: 'no', kind: 'background' },
        { id: 'remark', said: '2021-09-15', kind: 'remark' },
      ],
      events: [{ id: 'sighting', when: '2019-36' }],
    },
    { topics: ['mali', 'sumy'], events: [{ id: 'both', when: '2021-12-01' }] },
    { topics: ['sumy'], events: [{ id: 'strike', when: '2025-03-24' }] },
  ],
})

describe('The timeline of the site', () => {
  const view = timelinePageView(ledger)

  it('holds everything of every topic, in order of time, by year', () => {
    expect(view.years.map(({ year, items }) => [year, items.map(({ entry }) => entry.id)])).toEqual([
      ['2019', ['sighting']],
      ['2021', ['denial', 'background', 'remark', 'both']],
      ['2025', ['strike']],
    ])
  })

  it('says of each entry whether it happened, answers a question, or is background', () => {
    expect(
      Object.fromEntries(view.years.flatMap(({ items }) => items.map(({ entry, group }) => [entry.id, group]))),
    ).toEqual({
      sighting: 'event',
      denial: 'answer',
      background: 'background',
      remark: 'background',
      both: 'event',
      strike: 'event',
    })
  })

  it('says to which topics each belongs', () => {
    expect(view.topics.map(({ slug }) => slug)).toEqual(['mali', 'sumy'])
    expect(view.years.flatMap(({ items }) => items).find(({ entry }) => entry.id === 'both')?.topics).toEqual([0, 1])
  })

  it.each([
    ['below its limit', 7, ['2019', '2021', '2025'], undefined],
    ['at its limit', 6, ['2019', '2021', '2025'], undefined],
    ['above its limit', 3, ['2021', '2025'], 'The latest 3 of 6 entries are here.'],
  ])('%s keeps the latest in their order', (_, most, years, says) => {
    const part = timelinePageView(ledger, most)
    const ids = view.years.flatMap(({ items }) => items.map(({ entry }) => entry.id))
    expect(part.years.flatMap(({ items }) => items.map(({ entry }) => entry.id))).toEqual(ids.slice(-most))
    expect(part.years.map(({ year }) => year)).toEqual(years)
    expect(part.rest?.shown).toBe(says)
  })

  it('leads to the day by day of each topic for the rest', () =>
    expect(timelinePageView(ledger, 1).rest?.topics.map(({ href }) => href)).toEqual([
      '/topics/mali/changes',
      '/topics/sumy/changes',
    ]))

  it.each([
    ['the newest year, where it has enough', [1, 1, 12], [false, false, true]],
    ['older ones too, until there is enough to read', [4, 4, 7], [false, true, true]],
    ['all, where that is little', [1, 1, 1], [true, true, true]],
  ])('stands open at first: %s', (_, counts, open) => {
    const events = counts.flatMap((count, n) => Array.from({ length: count }, () => ({ when: `${2021 + n}-12-01` })))
    const { years } = timelinePageView(fixtureLedger({ topics: ['a'], articles: [{ topics: ['a'], events }] }))
    expect(years.map(({ isOpen }) => isOpen)).toEqual(open)
  })

  it('of nothing is empty', () => expect(timelinePageView(fixtureLedger({}))).toEqual({ topics: [], years: [] }))
})
