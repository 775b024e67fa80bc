import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Statement } from '@/components/ledger/Statement'
import { fixtureLedger } from '@/lib/testing/fixture'
import { statementView } from '@/lib/view/entry'

const said = (id: string, by: string, date: string, answers: string[] = []) => ({
  id,
  by,
  said: date,
  question: 'who',
  answer: 'yes',
  ...(answers.length > 0 && { answers }),
})

it.each<[string, readonly (readonly [string, string])[], string]>([
  [
    'two of one speaker on one day',
    [
      ['ann', '2022-01-01'],
      ['ann', '2022-01-01'],
    ],
    'Ann, 1 January 2022, another',
  ],
  [
    'two of one speaker on two days',
    [
      ['ann', '2022-01-01'],
      ['ann', '2022-01-02'],
    ],
    'Ann, 1 January 2022, Ann, 2 January 2022',
  ],
  [
    'two speakers on one day',
    [
      ['ann', '2022-01-01'],
      ['bob', '2022-01-01'],
    ],
    'Ann, 1 January 2022, Bob, 1 January 2022',
  ],
])('A reply to %s names a speaker and a day once', (_, others, words) => {
  const statements = others.map(([by, date], n) => said(`s${n}`, by, date))
  const ledger = fixtureLedger({
    topics: ['t'],
    actors: [
      { slug: 'ann', name: 'Ann' },
      { slug: 'bob', name: 'Bob' },
      { slug: 'cas', name: 'Cas' },
    ],
    articles: [{ statements: [...statements, said('reply', 'cas', '2022-01-03', ['s0', 's1'])] }],
  })
  const reply = ledger.statements.get('reply')
  if (!reply) throw new Error('The fixture has no reply')
  const text = renderToStaticMarkup(<Statement statement={statementView(ledger, reply)} />).replace(/<[^>]+>/g, '')
  expect(text).toContain(`Replies to ${words}Source`)
})
