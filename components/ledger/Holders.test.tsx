import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Holders } from '@/components/ledger/Holders'
import { disputeOn } from '@/lib/derive/dispute'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import type { StatementLiteral } from '@/lib/testing/literals'
import { disputeView } from '@/lib/view/dispute'

const gave = (id: string, by: string, said: string, more: StatementLiteral = {}): StatementLiteral => ({
  id,
  by,
  said,
  question: 'q',
  answer: 'yes',
  ...more,
})

/** The lines of those who give one answer, as a reader reads them, and the links in them. */
function holders(statements: readonly StatementLiteral[], sources = false) {
  const ledger = fixtureLedger({
    actors: [
      { slug: 'russia', name: 'Russia' },
      { slug: 'ministry', name: 'Russia’s defence ministry', partOf: ['russia'], speaksFor: ['russia'] },
      { slug: 'governor', name: 'A governor', partOf: ['russia'] },
      { slug: 'macron', name: 'Emmanuel Macron', roles: [{ title: 'President of France' }] },
      { slug: 'officials', name: 'Officials', kind: 'unnamed' },
    ],
    questions: ['q'],
    sources: [
      { slug: 'april-paper', publisherName: 'April Paper', date: '2025-04-30' },
      { slug: 'may-paper', publisherName: 'May Paper', date: '2025-05-31' },
    ],
    articles: [{ slug: 'report', statements: statements.map((each) => ({ source: 'april-paper', ...each })) }],
  })
  const [side] = disputeView(ledger, disputeOn(ledger, find(ledger.documents.question, 'q'), null)).sides
  const html = renderToStaticMarkup(<Holders voices={side?.voices ?? []} sources={sources} />)
  return {
    html,
    lines: html
      .split('<li>')
      .map((line) =>
        line
          .replaceAll(/<!-- -->/g, '')
          .replaceAll(/<span[^>]*>/g, ' ')
          .replaceAll(/<[^>]+>/g, ''),
      )
      .map((line) => line.replaceAll(/\s+/g, ' ').trim())
      .filter((line) => line !== ''),
    links: [...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href),
  }
}

describe('Those who give an answer', () => {
  it.each<[string, readonly StatementLiteral[], boolean, readonly string[]]>([
    ['stand with the day', [gave('a', 'russia', '2025-04-06')], false, ['Russia 6 April 2025']],
    ['stand with the source too', [gave('a', 'russia', '2025-04-06')], true, ['Russia 6 April 2025, April Paper']],
    [
      'who gave it again stand with both days, each with its own source',
      [gave('a', 'russia', '2025-04-06'), gave('b', 'russia', '2025-05-24', { source: 'may-paper' })],
      true,
      ['Russia since 6 April 2025 (April Paper), again 24 May 2025 (May Paper)'],
    ],
    [
      'who gave it again on one day stand with that day',
      [gave('a', 'russia', '2025-04-06'), gave('b', 'russia', '2025-04-06')],
      false,
      ['Russia 6 April 2025'],
    ],
    [
      'who gave it by a day stand without “since”',
      [gave('a', 'russia', '[..2025-04-06]'), gave('b', 'russia', '2025-04-24')],
      false,
      ['Russia by 6 April 2025, again 24 April 2025'],
    ],
    [
      'are counted once with those through whom they announced it',
      [gave('a', 'russia', '2025-04-06'), gave('b', 'ministry', '2025-04-06')],
      false,
      ['Russia, through its defence ministry 6 April 2025'],
    ],
    [
      'stand with those who belong to them under them',
      [gave('a', 'russia', '2025-04-06'), gave('b', 'governor', '2025-04-07')],
      false,
      ['Russia 6 April 2025', 'A governor 7 April 2025'],
    ],
    [
      'stand with the title in which they spoke',
      [gave('a', 'macron', '2025-04-06')],
      false,
      ['Emmanuel Macron President of France 6 April 2025'],
    ],
    [
      'stand with how far they went',
      [gave('a', 'russia', '2025-04-06', { hedge: 'probably' })],
      false,
      ['Russia (probably) 6 April 2025'],
    ],
  ])('%s', (_, statements, sources, lines) => expect(holders(statements, sources).lines).toEqual(lines))

  it('lead from each day to the statement of that day, and to its own source', () => {
    const statements = [gave('a', 'russia', '2025-04-06'), gave('b', 'russia', '2025-05-24', { source: 'may-paper' })]
    expect(holders(statements, true).links).toEqual([
      '/actors/russia',
      '/articles/report#a',
      '/sources/april-paper',
      '/articles/report#b',
      '/sources/may-paper',
    ])
  })

  it('look unnamed where their source does not name them', () => {
    expect(holders([gave('a', 'officials', '2025-04-06')]).html).toContain('class="speaker unnamed"')
    expect(holders([gave('a', 'russia', '2025-04-06')]).html).not.toContain('unnamed')
  })
})
