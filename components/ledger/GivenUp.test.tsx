import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { GivenUp } from '@/components/ledger/GivenUp'
import { Sides } from '@/components/ledger/Sides'
import { disputeOn } from '@/lib/derive/dispute'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { disputeView } from '@/lib/view/dispute'

const ledger = fixtureLedger({
  actors: [
    { slug: 'kyiv', name: 'Kyiv' },
    { slug: 'watch', name: 'A monitor' },
  ],
  questions: ['q'],
  articles: [
    {
      slug: 'report',
      statements: [
        { id: 'no', by: 'kyiv', said: '2025-04-06', question: 'q', answer: 'no', hedge: 'probably' },
        { id: 'no-too', by: 'watch', said: '2025-04-07', question: 'q', answer: 'no' },
        { id: 'yes', by: 'kyiv', said: '2025-05-26', question: 'q', answer: 'yes' },
        { id: 'yes-too', by: 'watch', said: '2025-05-27', question: 'q', answer: 'yes' },
      ],
    },
  ],
})
const { sides } = disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, 'q'), null))
const textOf = (html: string) => html.replaceAll(/<[^>]+>/g, '')

describe('Who gave an answer and gives it no more', () => {
  const html = renderToStaticMarkup(<GivenUp positions={sides.flatMap(({ givenUp }) => givenUp)} />)

  it('is told with the day, how far they went, and since when they give which other', () => {
    expect(textOf(html)).toBe(
      'Earlier: Kyiv (probably), 6 April 2025 (since 26 May 2025: A); A monitor, 7 April 2025 (since 27 May 2025: A)',
    )
  })

  it('leads to both statements', () => {
    expect([...html.matchAll(/href="(\/articles[^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/articles/report#no',
      '/articles/report#yes',
      '/articles/report#no-too',
      '/articles/report#yes-too',
    ])
  })

  it('is nobody where nobody gave one up', () => expect(renderToStaticMarkup(<GivenUp positions={[]} />)).toBe(''))

  it('keeps the answer on the page, with its own letter', () => {
    const shown = textOf(renderToStaticMarkup(<Sides sides={sides} />))
    expect(shown).toContain('Answer B noWe found nobody who gives this answer now.Earlier: Kyiv')
  })
})
