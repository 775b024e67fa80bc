import { expect, it } from 'vitest'
import { additionsOn } from '@/lib/derive/changes'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const says = (id: string, by: string, said: string, answer: string): StatementLiteral => ({
  id,
  by,
  said,
  question: 'q',
  answer,
})

function additions(statements: readonly StatementLiteral[]) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'mali', kind: 'state' },
      { slug: 'spokesman', partOf: ['mali'], speaksFor: ['mali'] },
      { slug: 'officer', partOf: ['mali'] },
    ],
    questions: [
      {
        slug: 'q',
        answers: ['trainers', 'not-wagner'],
        compatible: [{ answers: ['trainers', 'not-wagner'], because: 'Both.' }],
      },
    ],
    articles: [{ statements }],
  })
  return additionsOn(ledger, find(ledger.documents.question, 'q'), null).map(
    ({ actor, before, after }) => `${actor}: ${before.id} → ${after.id}`,
  )
}

const MALI = [says('denial', 'mali', '2022-01-06', 'not-wagner'), says('later', 'mali', '2022-05-02', 'trainers')]

it('What somebody who speaks for a speaker had said before is no addition by that speaker', () => {
  expect(additions(MALI)).toEqual(['mali: denial → later'])
  expect(additions([says('first', 'spokesman', '2021-12-24', 'trainers'), ...MALI])).toEqual([])
})

it('What somebody who only belongs to a speaker had said before leaves the addition as it is', () =>
  expect(additions([says('first', 'officer', '2021-12-24', 'trainers'), ...MALI])).toEqual(['mali: denial → later']))

it('What was said for a speaker afterwards leaves the addition as it is', () =>
  expect(additions([...MALI, says('after', 'spokesman', '2022-06-01', 'trainers')])).toEqual(['mali: denial → later']))

it('An addition stands beside the first statement of the earlier answer: of two on unknown days nobody knows the order', () =>
  expect(additions([says('again', 'mali', '[2022-01-06..2022-05-02]', 'not-wagner'), ...MALI])).toEqual([
    'mali: denial → later',
  ]))
