import { expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { rolesView } from '@/lib/view/roles'

it.each<[said: readonly string[], time: string]>([
  [['2021-06-10', '2022-02-17'], 'in statements of 10 June 2021 and 17 February 2022'],
  [['[..2021-09-15]', '2022-09-26'], 'in statements made by 15 September 2021 and on 26 September 2022'],
  [['2021-09-20~'], 'in a statement made about 20 September 2021'],
  [['2024-11'], 'in a statement made in November 2024'],
  [['[2025-12-18..2025-12-23]'], 'in a statement made between 18 and 23 December 2025'],
])('The days of statements in which a title was borne read as English: %j', (said, time) => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'speaker', roles: [{ title: 'Spokesman' }] }],
    articles: [{ statements: said.map((day) => ({ by: 'speaker', said: day })) }],
  })
  expect(rolesView(ledger, find(ledger.documents.actor, 'speaker'))).toEqual([{ title: 'Spokesman', time }])
})
