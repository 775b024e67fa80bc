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

it('A correction of a statement leads to the statement; once that is withdrawn, to the page that says so', () => {
  const article = {
    slug: 'report',
    statements: [{ id: 'said', by: 'ann', said: '2021-05-12', corrections: [{ on: '2026-05-01', text: 'The day.' }] }],
  }
  const viewOf = (extra: object) => correctionsView(fixtureLedger({ articles: [{ ...article, ...extra }] }))
  expect(viewOf({})).toMatchObject([{ href: '/articles/report#said', entry: 'Ann, 12 May 2021', text: 'The day.' }])
  expect(viewOf({ withdrawn: { on: '2026-06-01', reason: 'Wrong.' } })).toMatchObject([
    { whatLabel: 'Withdrawn' },
    { href: '/articles/report', entry: 'A statement that was withdrawn' },
  ])
})
