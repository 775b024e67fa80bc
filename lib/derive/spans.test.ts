import { describe, expect, it } from 'vitest'
import { disputeOn } from '@/lib/derive/dispute'
import { positionKey } from '@/lib/derive/ledger-changes'
import { spansOf } from '@/lib/derive/spans'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const says = (by: string, said: string, answer: string, more: Partial<StatementLiteral> = {}): StatementLiteral => ({
  by,
  said,
  question: 'q',
  answer,
  id: `${by}-${said}`,
  ...more,
})

function spans(...statements: readonly StatementLiteral[]) {
  const ledger = fixtureLedger({ topics: ['t'], questions: ['q'], articles: [{ statements }] })
  const question = find(ledger.documents.question, 'q')
  return { ledger, question, ...spansOf(ledger, question) }
}

const told = ({ positions }: ReturnType<typeof spans>) =>
  positions.map(({ position, from, to }) => [position.since.id, from, to])

describe('A position is held', () => {
  it('from the day on which it became public, for good if nobody takes it back', () =>
    expect(told(spans(says('moscow', '2025-04-06', 'yes'), says('moscow', '2025-04-08', 'yes')))).toEqual([
      ['moscow-2025-04-06', '2025-04-06', undefined],
    ]))

  it('until the day on which its speaker’s other answer became public, and again from the day of a third', () =>
    expect(
      told(
        spans(
          says('moscow', '2025-04-06', 'yes'),
          says('moscow', '2025-04-08', 'no'),
          says('moscow', '2025-04-09', 'yes'),
        ),
      ),
    ).toEqual([
      ['moscow-2025-04-06', '2025-04-06', '2025-04-08'],
      ['moscow-2025-04-08', '2025-04-08', '2025-04-09'],
      ['moscow-2025-04-09', '2025-04-09', undefined],
    ]))

  it('by the words that were public first, where earlier ones came out later', () =>
    expect(
      told(spans(says('moscow', '2025-04-06', 'yes', { public: '2025-04-20' }), says('moscow', '2025-04-08', 'yes'))),
    ).toEqual([['moscow-2025-04-08', '2025-04-08', undefined]]))
})

it('On every day the spans have what the dispute of that day has', () => {
  const { ledger, question, positions } = spans(
    says('moscow', '2025-04-06', 'yes'),
    says('kyiv', '2025-04-06', 'no'),
    says('kyiv', '2025-04-07', 'yes', { public: '2025-04-30' }),
    says('moscow', '2025-04-09', 'no'),
    says('kyiv', '2025-04-10', 'no'),
  )
  for (const day of ['2025-04-05', '2025-04-06', '2025-04-08', '2025-04-09', '2025-04-15', '2025-04-30', '2025-05-01'])
    expect(
      positions
        .filter(({ from, to }) => from <= day && !(to && to <= day))
        .map(({ position }) => positionKey(position))
        .toSorted(),
    ).toEqual(disputeOn(ledger, question, day).positions.map(positionKey).toSorted())
})
