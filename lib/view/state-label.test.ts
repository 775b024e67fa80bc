import { expect, it } from 'vitest'
import { disputeOn } from '@/lib/derive/dispute'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { stateLabel } from '@/lib/view/dispute'

it.each<[answers: readonly (readonly [by: string, answer: string])[], label: string]>([
  [[['putin', 'financed']], 'One answer found'],
  [
    [
      ['putin', 'not-paid'],
      ['putin', 'financed'],
    ],
    'One answer now; another was given before',
  ],
])('Where one answer is held, the label says whether another was given before: %j', (given, label) => {
  const ledger = fixtureLedger({
    questions: [{ slug: 'q', answers: ['not-paid', 'financed'] }],
    articles: [{ statements: given.map(([by, answer], n) => ({ by, answer, said: `202${n}`, question: 'q' })) }],
  })
  expect(stateLabel(disputeOn(ledger, find(ledger.documents.question, 'q'), null))).toBe(label)
})
