import { describe, expect, it } from 'vitest'
import { compareFigures, type FigureRelation, figureKey, timeOfFigure } from '@/lib/derive/figures'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const counts = [
  { id: 'soldiers', label: 'soldiers' },
  { id: 'all', label: 'people' },
]

const ledgerOf = (slug: string, statements: readonly StatementLiteral[]) =>
  fixtureLedger({
    questions: [
      { slug: 'dead', measure: { unit: 'people', of: 'the dead of one day' } },
      { slug: 'dead-of-two-sorts', measure: { unit: 'people', of: 'the dead of one day', counts } },
      { slug: 'land', situation: true, measure: { unit: 'square-kilometres', of: 'land held' } },
      { slug: 'share', measure: { unit: 'percent', of: 'of the land' } },
    ],
    articles: [{ statements: statements.map((statement) => ({ question: slug, ...statement })) }],
  })

function compare(slug: string, a: StatementLiteral, b: StatementLiteral): FigureRelation {
  const ledger = ledgerOf(slug, [
    { id: 'a', ...a },
    { id: 'b', ...b },
  ])
  const question = find(ledger.documents.question, slug)
  const [x, y] = [find(ledger.statements, 'a'), find(ledger.statements, 'b')]
  expect(compareFigures(question, y, x)).toEqual(compareFigures(question, x, y))
  return compareFigures(question, x, y)
}

const on = (said: string, amount: number, more: StatementLiteral = {}): StatementLiteral => ({
  said,
  value: { amount },
  ...more,
})

describe('Two figures for one count', () => {
  it.each<[string, StatementLiteral, StatementLiteral, FigureRelation]>([
    ['agree where they are one number', on('2021-01', 40), on('2021-02', 40), 'agree'],
    ['differ where they cannot be one number', on('2021-01', 40), on('2021-02', 41), 'differ'],
    ['differ though years lie between: it does not change', on('2021-01', 40), on('2025-01', 300), 'differ'],
    ['are of other places', on('2021', 40, { where: ['moura'] }), on('2021', 300, { where: ['hombori'] }), ['place']],
    [
      'are of one place though it is named in another order',
      on('2021', 40, { where: ['moura', 'mopti'] }),
      on('2021', 40, { where: ['mopti', 'moura'] }),
      'agree',
    ],
    ['cannot be set against words', on('2021', 40), { said: '2021', value: { words: 'many' } }, 'wordless'],
  ])('%s', (_, a, b, relation) => expect(compare('dead', a, b)).toEqual(relation))
})

it('Two figures for other things are not compared, and other places are told besides', () => {
  const soldiers: StatementLiteral = { said: '2021', value: { amount: 40, counts: 'soldiers' } }
  const all: StatementLiteral = { said: '2021', value: { amount: 300, counts: 'all' } }
  expect(compare('dead-of-two-sorts', soldiers, all)).toEqual(['thing'])
  expect(compare('dead-of-two-sorts', soldiers, { ...all, where: ['moura'] })).toEqual(['thing', 'place'])
  expect(compare('dead-of-two-sorts', all, { ...all, value: { amount: 400, counts: 'all' } })).toBe('differ')
})

describe('Two figures for what can change', () => {
  it.each<[string, StatementLiteral, StatementLiteral, FigureRelation]>([
    ['differ on one day', on('2025-04-06', 63), on('2025-04-06', 70), 'differ'],
    ['are of other days', on('2025-04-06', 63), on('2025-04-07', 70), ['time']],
    ['are of other days though the number is the same', on('2025-04-06', 63), on('2025-04-07', 63), ['time']],
    ['differ where a day lies in the month of the other', on('2025-04-06', 63), on('2025-04', 70), 'differ'],
    ['are not of one time where one time is a year', on('2025-04-06', 63), on('2025', 70), ['time']],
    ['are not of one time where one has no beginning', on('2025-04-06', 63), on('[..2025-04-06]', 70), ['time']],
    [
      'are of the time that they are of, not of when they were told: a peak told later',
      on('2025-04-06', 63),
      { said: '2025-04-06', value: { amount: 1400, at: '2024-08' } },
      ['time'],
    ],
    [
      'are compared where one told later is of the other’s day',
      on('2025-04-06', 63),
      { said: '2025-05-20', value: { amount: 70, at: '2025-04-06' } },
      'differ',
    ],
  ])('%s', (_, a, b, relation) => expect(compare('land', a, b)).toEqual(relation))
})

it('Of a percentage, “all” is 100', () => {
  expect(compare('share', { value: { qualifier: 'all' } }, { value: { amount: 100 } })).toBe('agree')
  expect(compare('share', { value: { qualifier: 'almost-all' } }, { value: { amount: 100 } })).toBe('differ')
  expect(compare('share', { value: { qualifier: 'almost-all' } }, { value: { amount: 95 } })).toBe('agree')
})

describe('A figure', () => {
  const key = (statement: StatementLiteral) =>
    figureKey(find(ledgerOf('dead-of-two-sorts', [{ id: 'a', ...statement }]).statements, 'a'))

  it('is told again only for one thing and the same places', () => {
    const soldiers = { amount: 1, counts: 'soldiers' }
    expect(key({ value: soldiers, where: ['x', 'y'] })).toBe(
      key({ value: { ...soldiers, amount: 2 }, where: ['y', 'x'] }),
    )
    expect(key({ value: soldiers, where: ['x'] })).not.toBe(key({ value: soldiers, where: ['y'] }))
    expect(key({ value: soldiers })).not.toBe(key({ value: { amount: 1, counts: 'all' } }))
  })

  it.each([
    [undefined, '2025-04-06'],
    ['2024-08', '2024-08'],
  ])('that names the time %s is of %s', (at, edtf) => {
    const ledger = ledgerOf('land', [{ id: 'a', said: '2025-04-06', value: { amount: 1, ...(at && { at }) } }])
    expect(timeOfFigure(find(ledger.statements, 'a')).edtf).toBe(edtf)
  })
})
