import { expect, it } from 'vitest'
import { fixtureLedger } from '@/lib/testing/fixture'
import { correctionsView } from '@/lib/view/corrections'

const ledger = fixtureLedger({
  topics: [{ slug: 'sumy', corrections: [{ on: '2026-05-01', text: 'A name.' }] }],
  actors: [
    { slug: 'kovalenko', corrections: [{ on: '2026-06-01', text: 'A post.' }] },
    { slug: 'bystander', withdrawn: { on: '2026-05-01', reason: 'Somebody else.' } },
  ],
})
const brief = (corrections: ReturnType<typeof correctionsView>) =>
  corrections.map(({ on, whatLabel, page, id, text }) => [on.edtf, whatLabel, `${page.href}#${id}`, text])

it('The list of corrections holds withdrawals too, newest first, each with its page', () =>
  expect(brief(correctionsView(ledger))).toEqual([
    ['2026-06-01', 'Correction', '/actors/kovalenko#correction-1', 'A post.'],
    ['2026-05-01', 'Withdrawn', '/actors/bystander#withdrawn', 'Somebody else.'],
    ['2026-05-01', 'Correction', '/topics/sumy#correction-1', 'A name.'],
  ]))

it('A list of some documents’ corrections holds no others', () =>
  expect(brief(correctionsView(ledger, [...ledger.documents.topic.values()])).map(([, , href]) => href)).toEqual([
    '/topics/sumy#correction-1',
  ]))
