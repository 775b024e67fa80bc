import { describe, expect, it } from 'vitest'
import { type MarkdownKind, markdownOf } from '@/lib/outputs/markdown/pages'
import { fixtureLedger } from '@/lib/testing/fixture'

const ledger = fixtureLedger({
  topics: [
    { slug: 'mali', title: 'Mali and Russia', headline: 'Who came?', answer: ['Nobody agrees.'], questions: ['deal'] },
  ],
  questions: [
    {
      slug: 'deal',
      title: 'Was there a deal?',
      topics: ['mali'],
      answers: [
        { id: 'yes', label: 'A deal' },
        { id: 'no', label: 'No deal' },
      ],
    },
  ],
  actors: [
    { slug: 'putin', name: 'Vladimir Putin', partOf: ['russia'] },
    { slug: 'russia', name: 'Russia', kind: 'state' },
    { slug: 'gone', name: 'Somebody', body: 'What it said.', withdrawn: { on: '2026-05-01', reason: 'A mistake.' } },
  ],
  sources: [{ slug: 'report', title: 'The report', publisherName: 'A paper', date: '2021-09-16' }],
  articles: [
    {
      slug: 'one',
      title: 'A report',
      topics: ['mali'],
      source: 'report',
      date: '2021-09-16',
      statements: [
        { id: 'claim', by: 'russia', said: '2021-09-15', question: 'deal', answer: 'yes', text: 'Russia said so.' },
        {
          id: 'denial',
          by: 'putin',
          said: '[2021-09-16..2021-09-17]',
          kind: 'denial',
          question: 'deal',
          answer: 'no',
          quote: 'Нет',
          quoteLanguage: 'ru',
          repliesTo: ['claim'],
          confidence: 'low',
          caveats: [{ text: 'One source.', source: 'report' }],
        },
      ],
      events: [{ id: 'visit', when: '2019-36', text: 'Somebody came.', accordingTo: 'russia' }],
    },
  ],
})
const markdown = (kind: MarkdownKind, slug: string) => markdownOf(ledger, kind, slug)?.write() ?? ''

describe('A statement in Markdown', () => {
  const text = markdown('article', 'one')
  it.each([
    ['its speaker, with a link', '**[Vladimir Putin](http://localhost:3000/actors/putin)**'],
    [
      'its date in words and exactly, at its own address',
      '[16 or 17 September 2021 (`[2021-09-16..2021-09-17]`)](http://localhost:3000/articles/one#denial)',
    ],
    ['what sort it is', ', Denial'],
    ['its question and answer', 'On [Was there a deal?](http://localhost:3000/questions/deal): **B. No deal**'],
    ['the words of its speaker, with their language', '“Нет” (in Russian)'],
    ['what it replies to', 'Replies to [Russia, 15 September 2021](http://localhost:3000/articles/one#claim)'],
    ['where it stands', 'Source: [A paper](http://localhost:3000/sources/report), 16 September 2021'],
    ['how weak it is', 'Weak source.'],
    ['its caveat and what that rests on', 'Caveat: One source. ([The report](http://localhost:3000/sources/report))'],
  ])('has %s', (_, part) => expect(text).toContain(part))

  it('says who answered it', () => expect(text).toContain('Answered by [Vladimir Putin, 16 or 17 September 2021'))
})

it.each([
  [
    'topic',
    'mali',
    [
      '# Mali and Russia',
      '## Who came?',
      'Nobody agrees.',
      '**Contested.**',
      '- **A. A deal**: [Russia]',
      '## Timeline',
    ],
  ],
  [
    'question',
    'deal',
    [
      '# Was there a deal?',
      '## The answers',
      '- **B. No deal**: [Vladimir Putin]',
      '## Every statement on it',
      '- [Mali and Russia]',
    ],
  ],
  ['article', 'one', ['# A report', '## Based on', '## Statements', '## Events', 'according to [Russia]']],
  [
    'actor',
    'putin',
    [
      '# Vladimir Putin',
      '- Part of: [Russia]',
      '## What Vladimir Putin says, and who says otherwise',
      '**Others say what cannot also be true.**',
      '- **B. No deal**: [Vladimir Putin]',
      '- **A. A deal**: [Russia](http://localhost:3000/actors/russia) ([15 September 2021](http://localhost:3000/articles/one#claim)) (A and B cannot both be true.)',
      '## Statements and events: Mali and Russia',
    ],
  ],
  ['actor', 'russia', ['- Includes: [Vladimir Putin]', '## Belonging to it: Vladimir Putin']],
] satisfies [MarkdownKind, string, string[]][])('The Markdown of the %s “%s” has its parts', (kind, slug, parts) => {
  const text = markdown(kind, slug)
  for (const part of parts) expect(text).toContain(part)
})

describe('The Markdown of a question', () => {
  const markdownOfDeal = (statements: readonly object[], measure?: 'square-kilometres') =>
    markdownOf(
      fixtureLedger({
        actors: [
          { slug: 'officials', name: 'Officials', kind: 'unnamed' },
          { slug: 'peskov', roles: [{ title: 'Spokesman' }] },
          { slug: 'state', name: 'The state' },
          { slug: 'ministry', name: 'The state’s ministry', partOf: ['state'], speaksFor: ['state'] },
        ],
        places: [
          { slug: 'luhansk', name: 'Luhansk' },
          { slug: 'donetsk', name: 'Donetsk' },
        ],
        questions: [{ slug: 'deal', ...(measure && { measure }) }],
        articles: [{ statements: statements.map((each) => ({ said: '2021-09-15', question: 'deal', ...each })) }],
      }),
      'question',
      'deal',
    )?.write()

  it('says since when and when again, in which title, how limited, and through whom', () => {
    const text = markdownOfDeal([
      { by: 'state', answer: 'yes', hedge: 'probably' },
      { by: 'ministry', answer: 'yes' },
      { by: 'state', said: '2021-09-17', answer: 'yes' },
      { by: 'peskov', said: '2021-09-16', answer: 'yes' },
    ])
    expect(text?.replaceAll(/\(http[^)]*\)/g, '()')).toContain(
      '- **A. yes**: [The state](), through [its ministry](), probably (since [15 September 2021](), again [17 September 2021]()); [Peskov](), Spokesman ([16 September 2021]())',
    )
  })

  it('keeps an answer that is held no more, and says what its speaker says now', () => {
    const text = markdownOfDeal([
      { by: 'peskov', answer: 'yes', hedge: 'planned' },
      { by: 'peskov', said: '2021-09-17', answer: 'no' },
    ])
    expect(text?.replaceAll(/\(http[^)]*\)/g, '()')).toContain(
      '- **A. yes**: we found nobody who gives this answer now. Earlier: [Peskov](), planned ([15 September 2021]()), since then B ([17 September 2021]())',
    )
  })

  it('names who did not deny', () =>
    expect(markdownOfDeal([{ by: 'peskov', kind: 'non-denial' }])).toMatch(/^- Did not deny: \[Peskov\]\(/m))

  it('shows speakers whom a source does not name as unnamed', () =>
    expect(markdownOfDeal([{ by: 'officials', answer: 'yes' }])).toMatch(
      /^- \*\*A\. yes\*\*: _\[Officials\]\(\S+\)_ \(/m,
    ))

  it('says of which place a figure is, where they are not all of the same', () => {
    const figure = (amount: number, place: string) => ({ by: 'peskov', value: { amount }, where: [place] })
    const text = markdownOfDeal([figure(5, 'luhansk'), figure(7, 'donetsk')], 'square-kilometres')
    expect(text).toContain('- **5 km²**, Luhansk: [Peskov]')
    expect(text).toContain('- **7 km²**, Donetsk: [Peskov]')
    expect(text).toContain('[All figures as CSV](http://localhost:3000/questions/deal/figures.csv)')
  })
})

it('A withdrawn page has no more in its Markdown than that it was withdrawn', () => {
  const text = markdown('actor', 'gone')
  expect(text).toContain('Withdrawn on 1 May 2026. A mistake.')
  expect(text).not.toContain('What it said.')
  expect(text).not.toContain('##')
})

it('There is no Markdown of a page that there is not', () =>
  expect(markdownOf(ledger, 'topic', 'nowhere')).toBeUndefined())
