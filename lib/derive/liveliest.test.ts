import { expect, it } from 'vitest'
import { liveliest } from '@/lib/derive/liveliest'
import { fixtureLedger } from '@/lib/testing/fixture'

type Given = readonly (readonly [question: string, answer: string, said: string])[]

const among = (given: Given) =>
  liveliest(
    fixtureLedger({
      questions: ['two', 'three', 'late'].map((slug) => ({ slug, answers: ['a', 'b', 'c'] })),
      articles: [
        { statements: given.map(([question, answer, said], n) => ({ by: `s-${n}`, question, answer, said })) },
      ],
    }),
  )?.question.slug

const two: Given = [
  ['two', 'a', '2021-01-01'],
  ['two', 'b', '2021-01-02'],
]

it.each<[string, Given, string | undefined]>([
  [
    'of which most answers stand against each other',
    [...two, ...two.map(([, b, c]) => ['three', b, c] as const), ['three', 'c', '2020-01-01']],
    'three',
  ],
  [
    'on which somebody spoke last, of several',
    [...two, ['late', 'a', '2020-01-01'], ['late', 'c', '2023-01-01']],
    'late',
  ],
  [
    'in which most speakers hold an answer, of several',
    [...two, ['two', 'a', '2021-01-03'], ['late', 'a', '2020-01-01'], ['late', 'c', '2023-01-01']],
    'two',
  ],
  [
    'none, where nothing is contested',
    [
      ['two', 'a', '2021-01-01'],
      ['late', 'a', '2021-01-01'],
    ],
    undefined,
  ],
])('The liveliest dispute is the one %s', (_, given, expected) => expect(among(given)).toBe(expected))
