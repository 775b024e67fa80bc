import { expect, it } from 'vitest'
import { milestones } from '@/lib/derive/milestones'
import { sideOf } from '@/lib/derive/party'
import { entryId, timelineOf } from '@/lib/derive/timeline'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'

const says = (id: string, by: string, said: string): StatementLiteral => ({
  id,
  by,
  said,
  question: 'q',
  answer: 'yes',
})

const ledgerOf = (statements: readonly StatementLiteral[]) =>
  fixtureLedger({
    actors: [
      { slug: 'russia', kind: 'state' },
      { slug: 'ministry', kind: 'state-body', partOf: ['russia'] },
      { slug: 'minister', partOf: ['ministry'] },
      { slug: 'former', belonged: [{ to: 'russia', when: '../2020' }] },
      { slug: 'monitor', kind: 'monitor' },
      { slug: 'newsroom', kind: 'media' },
      { slug: 'company', kind: 'company' },
    ],
    questions: ['q'],
    articles: [{ statements }],
  })

function kept(statements: readonly StatementLiteral[]) {
  const ledger = ledgerOf(statements)
  return milestones(timelineOf([...ledger.statements.values()], [], null), undefined, (statement) =>
    sideOf(ledger, statement),
  ).map(entryId)
}

it('Milestones keep the first and the last time that each party gave an answer, not only those by anyone', () =>
  expect(
    kept([
      says('first-by-anyone', 'monitor', '2025-04-10'),
      says('first-by-russia', 'ministry', '2025-05-02'),
      says('between', 'russia', '2025-05-10'),
      says('last-by-russia', 'minister', '2025-05-22'),
      says('last-by-anyone', 'company', '2025-06-01'),
    ]),
  ).toEqual(['first-by-anyone', 'first-by-russia', 'last-by-russia', 'last-by-anyone']))

it('Milestones leave out what a newsroom or a monitor says between others', () =>
  expect(
    kept([
      says('first', 'russia', '2022'),
      says('newsroom', 'newsroom', '2023'),
      says('monitor', 'monitor', '2024'),
      says('last', 'company', '2025'),
    ]),
  ).toEqual(['first', 'last']))

it.each<[who: string, by: string, said: string, side: string | undefined]>([
  ['a state', 'russia', '2022', 'russia'],
  ['a minister, through the ministry', 'minister', '2022', 'russia'],
  ['somebody who belonged to it then', 'former', '2019', 'russia'],
  ['somebody who belonged to it at another time', 'former', '2022', 'former'],
  ['a monitor', 'monitor', '2022', undefined],
  ['a newsroom', 'newsroom', '2022', undefined],
])('The side of %s (%s, %s) is %s', (_, by, said, side) => {
  const ledger = ledgerOf([says('s', by, said)])
  expect(sideOf(ledger, find(ledger.statements, 's'))).toBe(side)
})
