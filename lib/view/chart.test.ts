import { describe, expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { chartView, MARKS } from '@/lib/view/chart'

function chart(statements: readonly StatementLiteral[], asOf: string | null = null) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'deepstate', name: 'DeepState', kind: 'monitor' },
      { slug: 'kyiv', name: 'Kyiv', kind: 'state' },
      { slug: 'analyst', partOf: ['deepstate'] },
    ],
    questions: [{ slug: 'area', measure: { unit: 'square-kilometres', of: 'territory held' } }, 'in-words'],
    articles: [{ statements: statements.map((statement) => ({ question: 'area', ...statement })) }],
  })
  return chartView(ledger, find(ledger.documents.question, 'area'), asOf)
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
    expect(a && b && c && b.y1 < a.y1 && a.y1 < c.y1).toBe(true)
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
    for (const { x1, x2, y1, y2 } of view?.points ?? []) {
      expect(x1).toBeGreaterThanOrEqual(view?.xAxis.x1 ?? Number.NaN)
      expect(x2).toBeLessThanOrEqual(view?.xAxis.x2 ?? Number.NaN)
      expect(y1).toBeGreaterThan(0)
      expect(y2).toBeGreaterThanOrEqual(y1)
      expect(y2).toBeLessThanOrEqual(view?.xAxis.y ?? Number.NaN)
    }
  })

  it('are drawn at the time that they are of, not at the time when they were told', () => {
    const told = { ...figure('d', '2025-06-01', 1400), value: { amount: 1400, at: '2024-09-01' } }
    const [a, d, c] = ['a', 'd', 'c'].map((id) => chart([...THREE, told])?.points.find((each) => each.id === id))
    expect(a && d && c && a.x1 < d.x1 && d.x1 < c.x1).toBe(true)
    expect(d?.label).toBe('Kyiv, 1 September 2024: 1,400 km²')
  })

  it.each<[string, NonNullable<StatementLiteral['value']>, 'ceiling' | 'floor' | undefined]>([
    ['“up to” is', { amount: 500, qualifier: 'up-to' }, 'ceiling'],
    ['“under” is', { amount: 500, qualifier: 'under' }, 'ceiling'],
    ['“at least” is', { amount: 500, qualifier: 'at-least' }, 'floor'],
    ['“more than” is', { amount: 500, qualifier: 'over' }, 'floor'],
    ['“about” is none', { amount: 500, qualifier: 'about' }, undefined],
  ])('%s a bound: %o, %s', (_, value, bound) => {
    const drawn = chart([...THREE, { ...figure('d', '2025-01-01', 0), value }])?.points.find(({ id }) => id === 'd')
    expect([drawn?.bound, drawn?.y1 === drawn?.y2]).toEqual([bound, true])
  })

  it('are as high as their range', () => {
    const range = { ...figure('d', '2025-01-01', 0), value: { amount: 500, to: 700 } }
    const drawn = chart([...THREE, range])?.points.find(({ id }) => id === 'd')
    expect(drawn && drawn.y1 < drawn.y2).toBe(true)
  })

  it('name those that have no number, and so no height', () => {
    const few = { ...figure('d', '2025-01-01', 0), value: { qualifier: 'few' as const } }
    expect(chart([...THREE, few])?.notDrawn).toEqual(['Kyiv, 1 January 2025: a few square kilometres'])
    expect(view?.notDrawn).toEqual([])
  })

  it('tell an estimate of somebody who belongs to a monitor from a party’s claim', () => {
    const drawn = chart([...THREE.slice(0, 2), figure('d', '2025-01-01', 63, 'analyst')])
    expect(drawn?.legend.at(-1)).toMatchObject({ speaker: 'Analyst', estimate: true })
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
    ['of figures for fewer than three dates', [...THREE.slice(0, 2), figure('d', '2024-08-27', 1, 'deepstate')]],
    ['of figures without a number', [...THREE.slice(0, 2), { said: '2025', by: 'kyiv', value: { words: 'some' } }]],
    [
      'of more speakers than shapes',
      [...MARKS, 'one more'].map((mark, n) => figure(`f-${n}`, `202${n}`, n, `speaker-${mark.replace(' ', '-')}`)),
    ],
    [
      'of figures about several places',
      THREE.map((each, n) => ({ ...each, where: n === 0 ? ['a', 'b'] : ['c', 'd'] })),
    ],
  ])('%s', (_, statements) => expect(chart(statements)).toBeUndefined())

  it('of a question that is answered in words', () => {
    const ledger = fixtureLedger({ questions: ['q'], articles: [{ statements: [{ question: 'q', answer: 'yes' }] }] })
    expect(chartView(ledger, find(ledger.documents.question, 'q'), null)).toBeUndefined()
  })
})
