import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { dotPlotView } from '@/lib/view/dot-plot'

const ledger = fixtureLedger({
  questions: [
    { slug: 'held', measure: { unit: 'square-kilometres', of: 'land held' } },
    { slug: 'share', measure: 'percent' },
    { slug: 'in-words', measure: 'people' },
    { slug: 'sent', answers: ['yes', 'no'] },
    { slug: 'silent', measure: 'people' },
  ],
  actors: [
    { slug: 'ukraine', name: 'Ukraine', kind: 'state' },
    { slug: 'deepstate', name: 'DeepState', kind: 'monitor' },
    { slug: 'reuters', name: 'Reuters', kind: 'media' },
  ],
  articles: [
    {
      statements: [
        { by: 'ukraine', said: '2024-08-15', question: 'held', value: { amount: 1150 } },
        { by: 'ukraine', said: '2025-06-22', question: 'held', value: { amount: 90, qualifier: 'up-to' } },
        { by: 'deepstate', said: '2025-04-06', question: 'held', value: { amount: 60, to: 66 } },
        { by: 'reuters', said: '2025-04-06', question: 'held', value: { qualifier: 'few' } },
        { by: 'reuters', said: '2025-04-06', question: 'held', value: { amount: 400, qualifier: 'at-least' } },
        { by: 'reuters', said: '2025-04-06', question: 'share', value: { amount: 20 } },
        { by: 'reuters', said: '2025-04-06', question: 'in-words', value: { qualifier: 'dozens' } },
        { by: 'reuters', said: '2025-04-06', question: 'sent', answer: 'yes' },
      ],
    },
  ],
})
const plotOf = (slug: string) => dotPlotView(ledger, find(ledger.documents.question, slug))
const plot = plotOf('held')
const marks = plot?.rows.map(({ clusters }) => clusters.wide.flatMap((cluster) => cluster.marks)) ?? []

describe('Figures drawn by claimant', () => {
  it('have the unit in the title', () => expect(plot?.title).toBe('Land held (km²)'))

  it('have a row for each claimant, which says whether it is a party, a monitor or a newsroom', () =>
    expect(plot?.rows.map(({ label }) => label)).toEqual([
      'DeepState · monitor · 6 April 2025',
      'Reuters · newsroom · 6 April 2025',
      'Ukraine · party · 15 August 2024 to 22 June 2025',
    ]))

  it('have a mark for each number, which leads to its statement', () =>
    expect(marks.map((row) => row.map(({ href }) => href.split('#')[1]))).toEqual([
      ['article-1-s3'],
      ['article-1-s5'],
      ['article-1-s2', 'article-1-s1'],
    ]))

  it('draw a range as a bar, and of “up to” and “at least” where the number can be', () =>
    expect(marks.flat().map(({ bar, bound }) => (bar ? 'bar' : bound))).toEqual(['bar', 'floor', 'ceiling', undefined]))

  it('begin at nought and leave nothing outside', () => {
    expect(plot?.ticks[0]?.label).toBe('0')
    for (const { at } of marks.flat()) expect(at).toBeGreaterThan(plot?.ticks[0]?.at ?? 100)
    for (const { at } of marks.flat()) expect(at).toBeLessThanOrEqual(plot?.ticks.at(-1)?.at ?? 0)
  })

  it('end at a hundred per cent', () => expect(plotOf('share')?.ticks.at(-1)?.label).toBe('100'))

  it('say which were not drawn', () =>
    expect(plot?.notDrawn).toEqual(['Reuters, 6 April 2025: a few square kilometres']))

  it('say so too where none could be drawn', () => {
    expect(plotOf('in-words')?.rows).toEqual([])
    expect(plotOf('in-words')?.notDrawn).toHaveLength(1)
  })

  it.each(['sent', 'silent'])('are not there for “%s”', (slug) => expect(plotOf(slug)).toBeUndefined())
})
