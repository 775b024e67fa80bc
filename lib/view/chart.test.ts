import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { chartView, MARKS } from '@/lib/view/chart'

function chart(statements: readonly StatementLiteral[], asOf: string | null = null) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'deepstate', name: 'DeepState', kind: 'monitor' },
      { slug: 'kyiv', name: 'Kyiv', kind: 'state' },
    ],
    questions: [{ slug: 'area', measure: { unit: 'square-kilometres', of: 'territory held' } }, 'in-words'],
    articles: [{ statements: statements.map((statement) => ({ question: 'area', ...statement })) }],
  })
  return chartView(ledger, find(ledger.questions, 'area'), asOf)
}

const figure = (id: string, said: string, amount: number, by = 'kyiv', where: string[] = []): StatementLiteral => ({
  id,
  said,
  by,
  where,
  value: { amount },
})
const THREE = [
  figure('a', '2024-08-27', 1294),
  figure('b', '2024-11', 1376),
  figure('c', '2025-04-06', 63, 'deepstate'),
]

describe('Figures over time', () => {
  const view = chart(THREE)
  const point = (id: string) => view?.points.find((each) => each.id === id)

  it('stand from left to right as they were given, and the higher the greater', () => {
    const [a, b, c] = [point('a'), point('b'), point('c')]
    expect(a && b && c && a.x1 < b.x1 && b.x1 < c.x1).toBe(true)
    expect(a && b && c && b.y < a.y && a.y < c.y).toBe(true)
  })

  it('are a point where the day is known, and a bar as long as the window where it is not', () => {
    expect(point('a')?.x1).toBe(point('a')?.x2)
    expect((point('b')?.x2 ?? 0) - (point('b')?.x1 ?? 0)).toBeGreaterThan(0)
  })

  it('have a shape for each speaker, and tell a monitor’s estimate from a party’s claim', () => {
    expect(view?.legend).toEqual([
      { speaker: 'Kyiv', mark: MARKS[0], estimate: false },
      { speaker: 'DeepState', mark: MARKS[1], estimate: true },
    ])
    expect(point('c')).toMatchObject({ mark: MARKS[1], estimate: true })
  })

  it('are told in words too, with dates as readers know them', () => {
    expect(view?.title).toBe('Territory held over time, by speaker')
    expect(view?.description).toBe(
      'Kyiv, 27 August 2024: 1,294 km²; Kyiv, November 2024: 1,376 km²; DeepState, 6 April 2025: 63 km²',
    )
    expect(point('b')?.label).toBe('Kyiv, November 2024: 1,376 km²')
  })

  it('all lie within the drawing', () => {
    for (const { x1, x2, y } of view?.points ?? []) {
      expect(x1).toBeGreaterThanOrEqual(view?.xAxis.x1 ?? Number.NaN)
      expect(x2).toBeLessThanOrEqual(view?.xAxis.x2 ?? Number.NaN)
      expect(y).toBeGreaterThan(0)
      expect(y).toBeLessThanOrEqual(view?.xAxis.y ?? Number.NaN)
    }
  })

  it('begin at nought, so that no figure looks greater than it is', () => {
    expect(view?.yTicks[0]).toMatchObject({ y: view?.xAxis.y, label: '0' })
  })

  it('know nothing that came later', () => {
    const four = [...THREE, figure('d', '2025-05-24', 60)]
    expect(chart(four, '2025-04-06')?.points.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
  })
})

describe('There is no drawing', () => {
  it.each<[string, readonly StatementLiteral[]]>([
    ['of fewer than three figures', THREE.slice(0, 2)],
    ['of figures without a number', [...THREE.slice(0, 2), { said: '2025', by: 'kyiv', value: { words: 'some' } }]],
    [
      'of more speakers than shapes',
      [...MARKS, 'one more'].map((mark, n) => figure(`f-${n}`, '2025', n, `speaker-${mark.replace(' ', '-')}`)),
    ],
    [
      'of figures about several places',
      THREE.map((each, n) => ({ ...each, where: n === 0 ? ['a', 'b'] : ['c', 'd'] })),
    ],
  ])('%s', (_, statements) => expect(chart(statements)).toBeUndefined())

  it('of a question that is answered in words', () => {
    const ledger = fixtureLedger({ questions: ['q'], articles: [{ statements: [{ question: 'q', answer: 'yes' }] }] })
    expect(chartView(ledger, find(ledger.questions, 'q'), null)).toBeUndefined()
  })
})
