import { describe, expect, it } from 'vitest'
import { controlOf, isStatus } from '@/lib/derive/control'
import type { AsOf } from '@/lib/derive/visible'
import type { Control } from '@/lib/schema/question'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const STATEMENTS: readonly StatementLiteral[] = [
  { by: 'ministry', said: '2025-04-06', question: 'who', answer: 'russia', where: ['basivka', 'zhuravka'] },
  { by: 'governor', said: '2025-04-07', question: 'who', answer: 'not-russia', where: ['basivka'] },
  { by: 'monitor', said: '2025-04-08', question: 'who', answer: 'unknown', where: ['basivka'] },
  { by: 'monitor', said: '2025-05-26', question: 'who', answer: 'russia', where: ['basivka'] },
  { by: 'somebody', said: '2025-04-06', question: 'who', answer: 'russia', where: ['kyiv'] },
  { by: 'somebody', said: '2025-04-06', question: 'who', answer: 'russia' },
  { by: 'putin', said: '2022-09-30', question: 'status', answer: 'russian', where: ['crimea'] },
  { by: 'assembly', said: '2022-10-12', question: 'status', answer: 'not-russian', where: ['crimea'] },
  { by: 'deepstate', said: '2025-03-01', question: 'area', value: { amount: 63 }, where: ['basivka'] },
  { by: 'somebody', said: '2025-03-01', question: 'else', answer: 'yes', where: ['basivka'] },
]

const ledger = fixtureLedger({
  actors: [{ slug: 'russia', kind: 'state' }],
  places: ['basivka', 'zhuravka', 'kyiv', 'crimea'],
  questions: [
    {
      slug: 'who',
      situation: true,
      controlOf: ['basivka', 'zhuravka'],
      answers: [
        { id: 'russia', label: 'Russia', control: { heldBy: 'russia' } },
        { id: 'not-russia', label: 'Not Russia', control: { notHeldBy: 'russia' } },
        { id: 'unknown', label: 'Unknown', control: { unknown: true } },
      ],
    },
    {
      slug: 'status',
      controlOf: ['crimea'],
      answers: [
        { id: 'russian', label: 'Part of Russia', control: { claimedBy: 'russia' } },
        { id: 'not-russian', label: 'Not part of Russia', control: { notClaimedBy: 'russia' } },
      ],
    },
    {
      slug: 'area',
      situation: true,
      controlOf: ['basivka'],
      measure: { unit: 'square-kilometres', of: 'land held', heldBy: 'russia' },
    },
    'else',
  ],
  articles: [{ statements: STATEMENTS }],
})

/** In short: question, then each answer with those who hold it. */
function control(place: string, asOf: AsOf = null) {
  const { holding, status } = controlOf(ledger, find(ledger.documents.place, place), asOf)
  const brief = (disputes: typeof holding) =>
    disputes.map(({ question, sides, positions }) => [
      question.slug,
      sides.length > 0
        ? sides.map((side) => `${side.answer.id}: ${side.positions.map(({ actor }) => actor).join()}`)
        : positions.map(({ actor }) => actor),
    ])
  return { holding: brief(holding), status: brief(status) }
}

describe('Who says who holds a place', () => {
  it('is made of its statements: the claim, the denial, and who does not know', () => {
    expect(control('basivka', '2025-04-08')).toEqual({
      holding: [
        ['area', ['deepstate']],
        ['who', ['russia: ministry', 'not-russia: governor', 'unknown: monitor']],
      ],
      status: [],
    })
  })

  it('keeps an answer that nobody gives any more, and who gave it', () => {
    expect(control('basivka').holding.at(-1)).toEqual([
      'who',
      ['russia: ministry,monitor', 'not-russia: governor', 'unknown: '],
    ])
  })

  it.each<[string, string, AsOf, number]>([
    ['on a day before anybody spoke', 'basivka', '2025-02-01', 0],
    ['on a day on which only the area was told', 'basivka', '2025-03-01', 1],
    ['of another place that a statement names', 'zhuravka', null, 1],
    ['of a place that the question does not ask for, whatever a statement names', 'kyiv', null, 0],
  ])('%s', (_, place, asOf, questions) => expect(control(place, asOf).holding).toHaveLength(questions))

  it('leaves out statements that name no place, or another', () => {
    expect(control('zhuravka').holding).toEqual([['who', ['russia: ministry']]])
  })

  it('is told apart from whose land it is: a claim to status is no claim to hold it', () => {
    expect(control('crimea')).toEqual({
      holding: [],
      status: [['status', ['russian: putin', 'not-russian: assembly']]],
    })
  })
})

it.each<[Control, boolean]>([
  [{ claimedBy: 'russia' }, true],
  [{ notClaimedBy: 'russia' }, true],
  [{ heldBy: 'russia' }, false],
  [{ notHeldBy: 'russia' }, false],
  [{ unknown: true }, false],
])('An answer with the control %o is about status: %s', (said, expected) => expect(isStatus(said)).toBe(expected))
