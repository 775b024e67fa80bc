import { describe, expect, it } from 'vitest'
import { bibtex } from '@/lib/outputs/citations/bibtex'
import { cslItems } from '@/lib/outputs/citations/csl'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { articleView } from '@/lib/view/article'
import { citationLine } from '@/lib/view/citation'

const SAID = [
  ['day', '2021-09-15'],
  ['month', '2021-09'],
  ['about', '2021-09-15~'],
  ['doubtful', '2021-09-15?'],
  ['quarter', '2019-36'],
  ['between', '[2021-09-13..2021-09-15]'],
  ['by', '[..2021-09-15]'],
  ['span', '2021-09-13/2021-09-15'],
] as const

const ledger = fixtureLedger({
  actors: [
    { slug: 'officials', name: 'French sources', kind: 'unnamed' },
    { slug: 'afp', name: 'AFP', kind: 'media' },
  ],
  sources: [{ slug: 'report', publisherName: 'A & B', date: '2021-09-16' }],
  articles: [
    {
      slug: 'one',
      title: 'A deal of 100 % {sic}',
      source: 'report',
      statements: [
        ...SAID.map(([id, said]) => ({ id, by: 'officials', said, text: `They said so (${id}).` })),
        {
          id: 'whole',
          by: 'officials',
          via: 'afp',
          said: '[2021-09-13..2021-09-15]',
          kind: 'denial' as const,
          question: 'deal',
          answer: 'no',
          hedge: 'probably',
          confidence: 'low' as const,
          caveats: [{ text: 'One source only.' }],
          quote: 'Nothing',
          translatedFrom: 'fr',
        },
      ],
    },
  ],
})
const view = articleView(ledger, find(ledger.documents.article, 'one'))
const whole = view.statements.find(({ id }) => id === 'whole')
const items = cslItems(view)

it('A line says who, that they are unnamed, when as far as known, on whose word, and where', () =>
  expect(whole && citationLine(whole, view)).toBe(
    'French sources (not named by the source), between 13 and 15 September 2021 (denial). Source: via AFP; A & B, 16 September 2021. ' +
      'In: Counterclaim, “A deal of 100 % {sic}”, last changed 1 January 2026. http://localhost:3000/articles/one#whole',
  ))

describe('CSL', () => {
  it.each([
    ['day', { 'date-parts': [[2021, 9, 15]] }],
    ['month', { 'date-parts': [[2021, 9]] }],
    ['about', { 'date-parts': [[2021, 9, 15]], circa: true }],
    ['doubtful', { literal: '15 September 2021 (date uncertain)' }],
    ['quarter', { literal: 'late 2019' }],
    ['between', { literal: 'between 13 and 15 September 2021' }],
    ['by', { literal: 'by 15 September 2021' }],
    [
      'span',
      {
        'date-parts': [
          [2021, 9, 13],
          [2021, 9, 15],
        ],
      },
    ],
  ])('claims no more of a date than is known: %s', (id, date) =>
    expect(items.find((item) => item.id === id)?.['original-date']).toEqual(date),
  )

  it('never has our words by the speaker: the entry is ours, and says who spoke', () =>
    expect(items.find(({ id }) => id === 'day')).toMatchObject({
      author: [{ literal: 'Counterclaim' }],
      'original-author': [{ literal: 'French sources (not named by the source)' }],
      title: 'French sources (not named by the source), 15 September 2021: They said so (day).',
    }))

  it('keeps hedge, confidence, caveats, translation and whose word it is', () =>
    expect(items.find(({ id }) => id === 'whole')).toMatchObject({
      title:
        'French sources (not named by the source), between 13 and 15 September 2021: “Nothing” (translated from French)',
      note: 'Denial (probably). Source: via AFP; A & B, 16 September 2021. Weak source. One source only.',
    }))
})

describe('BibTeX', () => {
  const text = bibtex(view)

  it('has the article and each of its statements', () =>
    expect([...text.matchAll(/^@misc\{([^,]+),$/gm)].map(([, key]) => key)).toEqual([
      'one',
      ...view.statements.map(({ id }) => id),
    ]))

  it('makes what TeX reads as a command plain', () => {
    expect(text).toContain('title = {{A deal of 100 \\% \\{sic\\}}}')
    expect(text).toContain('A \\& B')
  })

  it('names the whole address', () => expect(text).toContain('url = {http://localhost:3000/articles/one#whole}'))
})
