import { expect, it } from 'vitest'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { rolesView } from '@/lib/view/roles'

it.each<[string, string | undefined, readonly string[], string | undefined]>([
  ['its term, where a source gives one', '2021-06-07/..', ['2022-01-01'], 'since 7 June 2021'],
  ['its term up to a day', '../2020-08-18', ['2020-01-01'], 'until 18 August 2020'],
  ['the day of the one statement in which it was borne', undefined, ['2021-06-10'], 'in a statement of 10 June 2021'],
  [
    'the days of the statements in which it was borne',
    undefined,
    ['2021-06-10', '2022-02-17'],
    'in statements of 10 June 2021 and 17 February 2022',
  ],
  [
    'each day once',
    undefined,
    ['2021-06-10', '2021-06-10', '2022-02-17'],
    'in statements of 10 June 2021 and 17 February 2022',
  ],
  ['one day of two statements', undefined, ['2021-06-10', '2021-06-10'], 'in statements of 10 June 2021'],
  [
    'three days',
    undefined,
    ['2021-06-10', '[..2021-07-01]', '2022-02'],
    'in statements made on 10 June 2021, by 1 July 2021 and in February 2022',
  ],
  [
    'of more days the first and the latest, with how many statements they are',
    undefined,
    ['2021-06-10', '2021-07-01', '2022-02-17', '2022-02-18', '2022-02-18'],
    'in 5 statements, the first 10 June 2021, the latest 18 February 2022',
  ],
  ['nothing where neither is known', undefined, [], undefined],
])('A title has with it %s', (_, term, days, time) => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'macron', roles: [{ title: 'President of France', ...(term && { term }) }] }],
    articles: [{ statements: days.map((said) => ({ by: 'macron', said })) }],
  })
  expect(rolesView(ledger, find(ledger.documents.actor, 'macron'))).toEqual([
    { title: 'President of France', ...(time && { time }) },
  ])
})

it('A title that nobody says was borne in a statement takes none of another’s', () => {
  const ledger = fixtureLedger({
    actors: [{ slug: 'maiga', roles: [{ title: 'Minister' }, { title: 'Prime minister' }] }],
    articles: [
      {
        statements: [
          { by: 'maiga', said: '2021-06-10', as: 'Minister' },
          { by: 'maiga', said: '2025-06-10' },
        ],
      },
    ],
  })
  expect(rolesView(ledger, find(ledger.documents.actor, 'maiga'))).toEqual([
    { title: 'Minister', time: 'in a statement of 10 June 2021' },
    { title: 'Prime minister' },
  ])
})
