import { describe, expect, it } from 'vitest'
import type { LinkLog } from '@/lib/ledger/link-log'
import { reportNode } from '@/lib/outputs/head/json-ld/things'
import { sourceMarkdown } from '@/lib/outputs/markdown/things'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { sourcePageView } from '@/lib/view/source'
import { sourceView } from '@/lib/view/source-line'

const ledger = fixtureLedger({
  topics: [{ slug: 't', body: 'See [the report](source:report).' }],
  questions: [{ slug: 'q', body: 'See [the report](source:report).' }],
  actors: [
    { slug: 'asharq', name: 'Asharq Al-Awsat' },
    { slug: 'reuters', name: 'Reuters' },
  ],
  sources: [
    {
      slug: 'report',
      publisher: 'asharq',
      publisherName: undefined,
      agency: 'reuters',
      agencyBasis: 'The same text elsewhere.',
      date: '2025-04-06',
      dateBasis: 'Worked out.',
      urlNote: 'Not known.',
      pictures: [
        { shows: 'Firefighters.', credit: 'AP', date: '2025-03-25', note: 'Of the picture or the attack.' },
        { shows: 'A map.', credit: 'AP' },
      ],
      caveats: [{ text: 'A loose word.', source: 'other' }],
    },
    {
      slug: 'plain',
      publisherName: 'Devdiscourse',
      url: 'https://example.org/a',
      archived: 'https://example.net/a',
      byline: 'A. B.',
    },
    'other',
  ],
  articles: [
    {
      slug: 'account',
      topics: ['t'],
      source: 'report',
      statements: [{ id: 'own', said: '2025-04-06' }],
      events: [{ id: 'event', when: '2025-04-05' }],
    },
    {
      slug: 'later',
      topics: ['t'],
      date: '2025-05-26',
      statements: [{ id: 'from-it', said: '2025-04-06', source: 'report' }],
    },
  ],
})
const viewOf = (slug: string) => sourcePageView(ledger, find(ledger.documents.source, slug))
const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('A source’s page', () => {
  it('shows what rests on its word, from whatever article', () => {
    expect(ids(viewOf('report').statements)).toEqual(['own', 'from-it'])
    expect(ids(viewOf('report').events)).toEqual(['event'])
  })

  it('leads to our account of it, as that leads to it', () => {
    expect(viewOf('report').articles.map(({ href }) => href)).toEqual(['/articles/account'])
  })

  it('says which topics, questions and articles cite it', () => {
    expect(viewOf('report').citedIn.map(({ href }) => href)).toEqual([
      '/topics/t',
      '/questions/q',
      '/articles/account',
      '/articles/later',
    ])
    expect(viewOf('plain').citedIn).toEqual([])
  })

  it('names publisher and agency, and how the agency and the date are known', () => {
    expect(viewOf('report')).toMatchObject({
      publisher: { href: '/actors/asharq' },
      agency: { href: '/actors/reuters' },
      agencyBasis: 'The same text elsewhere.',
      date: { words: '6 April 2025' },
      dateBasis: 'Worked out.',
    })
  })

  it('of a publisher without a page has the name alone', () => {
    expect(viewOf('plain').publisherName).toBe('Devdiscourse')
    expect(viewOf('plain')).not.toHaveProperty('publisher')
  })

  it('has its address and copy, or a note where there is none', () => {
    expect(viewOf('plain')).toMatchObject({
      url: 'https://example.org/a',
      archived: 'https://example.net/a',
      byline: 'A. B.',
    })
    expect(viewOf('report')).not.toHaveProperty('url')
    expect(viewOf('report').urlNote).toBe('Not known.')
  })

  it('describes its pictures, with date and note where they have them', () => {
    expect(viewOf('report').pictures).toEqual([
      {
        shows: 'Firefighters.',
        credit: 'AP',
        date: expect.objectContaining({ words: '25 March 2025' }),
        note: 'Of the picture or the attack.',
      },
      { shows: 'A map.', credit: 'AP' },
    ])
  })

  it('says what is wrong with it, and what that rests on', () => {
    expect(viewOf('report').caveats).toMatchObject([{ text: 'A loose word.', source: { href: '/sources/other' } }])
  })
})

describe('Of the address of a publication', () => {
  const url = 'https://example.org/a'
  const copy = { url: 'https://web.archive.org/web/2021/https://example.org/a', of: '2021-09-16' }
  const found = (link: Partial<LinkLog>, archived?: string) => {
    const known: LinkLog = { url, asked: '2026-12-05', state: 'missing', answer: '404', ...link }
    const made = fixtureLedger(
      {
        sources: [{ slug: 'report', url, ...(archived && { archived }) }],
        articles: [{ source: 'report', statements: [{ id: 'said' }] }],
      },
      undefined,
      new Map([[url, known]]),
    )
    const source = find(made.documents.source, 'report')
    return {
      page: sourcePageView(made, source),
      line: sourceView(made, 'report'),
      markdown: sourceMarkdown(sourcePageView(made, source)),
      report: reportNode(made, 'report'),
    }
  }
  const DEAD = { missing: { first: '2026-12-01', last: '2026-12-05' }, copy }

  it('that is dead, the days are said and a copy is offered, on its page and wherever it is named', () => {
    const { page, line, markdown, report } = found(DEAD)
    expect(page.found).toEqual({
      words: 'No longer there: not found on 1 December 2026, nor on 5 December 2026.',
      copy: { url: copy.url, date: expect.objectContaining({ words: '16 September 2021' }) },
    })
    expect(line.copy).toBe(copy.url)
    expect(report).toMatchObject({ archivedAt: copy.url })
    expect(markdown).toContain('not found on 1 December 2026')
    expect(markdown).toMatch(/Archived copy: <https:.*>, of 16 September 2021\. A program found it/)
  })

  it('an editor’s copy goes before one that was found', () => {
    const { page, line } = found(DEAD, 'https://archive.example/a')
    expect(page.found?.copy).toEqual({ url: 'https://archive.example/a' })
    expect(line.copy).toBe('https://archive.example/a')
  })

  it.each<[string, Partial<LinkLog>]>([
    ['was missing on one day only', { missing: { first: '2026-12-05', last: '2026-12-05' }, copy }],
    ['did not say', { state: 'untold', answer: '403', copy }],
  ])('that %s, nothing is said', (_, link) => {
    const { page, line, report } = found(link)
    expect(page).not.toHaveProperty('found')
    expect(line).not.toHaveProperty('copy')
    expect(report).not.toHaveProperty('archivedAt')
  })

  it('that opened, the day is said, and where it led', () => {
    expect(found({ state: 'open', opened: '2026-12-05' }).page.found).toEqual({
      words: 'Last opened on 5 December 2026.',
    })
    const moved = found({ state: 'moved', opened: '2026-12-05', movedTo: 'https://example.org/new' })
    expect(moved.page.found).toEqual({
      words: 'Last opened on 5 December 2026, when it led to',
      movedTo: 'https://example.org/new',
    })
    expect(moved.markdown).toContain('when it led to <https://example.org/new>')
  })

  it('for which nobody asked, nothing is said', () => expect(viewOf('plain')).not.toHaveProperty('found'))
})
