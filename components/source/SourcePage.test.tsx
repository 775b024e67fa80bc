import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { EntryList } from '@/components/ledger/EntryList'
import { SourcePage } from '@/components/source/SourcePage'
import type { LinkLog } from '@/lib/ledger/link-log'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { statementView } from '@/lib/view/entry'
import { sourcePageView } from '@/lib/view/source'

const url = 'https://example.org/a'
const copy = { url: 'https://web.archive.org/web/2021/https://example.org/a', of: '2021-09-16' }
const DEAD: LinkLog = {
  url,
  asked: '2026-12-05',
  state: 'missing',
  answer: '404',
  missing: { first: '2026-12-01', last: '2026-12-05' },
  copy,
}
function pagesOf(link: LinkLog | undefined) {
  const ledger = fixtureLedger(
    { sources: [{ slug: 'report', url }], articles: [{ source: 'report', statements: [{ id: 'said' }] }] },
    undefined,
    new Map(link && [[url, link]]),
  )
  return {
    source: renderToStaticMarkup(<SourcePage view={sourcePageView(ledger, find(ledger.documents.source, 'report'))} />),
    entry: renderToStaticMarkup(<EntryList entries={[statementView(ledger, find(ledger.statements, 'said'))]} />),
  }
}

it('The page of a dead source, and each statement that stands in it, offer the copy', () => {
  const { source, entry } = pagesOf(DEAD)
  expect(source).toMatch(/No longer there: not found on 1 December 2026, nor on 5 December 2026\./)
  expect(source).toMatch(/Archived copy<[\s\S]*href="https:\/\/web\.archive\.org[\s\S]*16 September 2021/)
  expect(source).toContain('no editor has compared it')
  expect(entry).toMatch(/no longer there: <a href="https:\/\/web\.archive\.org[^"]*" rel="noopener">archived copy<\/a>/)
})

it('Without an answer that tells something, the pages say nothing of it', () => {
  const untold: LinkLog = { url, asked: '2026-12-05', state: 'untold', answer: '403' }
  expect(pagesOf(untold)).toEqual(pagesOf(undefined))
  expect(pagesOf(undefined).source).not.toMatch(/archived copy|no longer|Last opened/i)
})
