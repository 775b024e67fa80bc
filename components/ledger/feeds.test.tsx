import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EntryList } from '@/components/ledger/EntryList'
import { entriesOf } from '@/lib/outputs/feeds/entries'
import { REAL_CONTENT } from '@/lib/testing/real-content'
import { articleView } from '@/lib/view/article'
import type { EventView, StatementView } from '@/lib/view/entry'

type Entry = StatementView | EventView

/** What a page leaves folded away behind a word of its own, and replies, which feeds have as entries of their own. */
const isOfThePageAlone = (node: DefaultTreeAdapterTypes.Node, text: string) =>
  node.nodeName === 'summary' || text.startsWith('Answered by ')

const textOf = (node: DefaultTreeAdapterTypes.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

/** Every run of words that a piece of a page prints. */
const printedIn = (node: DefaultTreeAdapterTypes.Node): string[] => {
  if (isOfThePageAlone(node, textOf(node))) return []
  if ('childNodes' in node) return node.childNodes.flatMap(printedIn)
  return textOf(node)
    .split('·')
    .map((words) => words.replace(/^[\s,.:;()]+|[\s,.:;()]+$/g, ''))
    .filter((words) => words !== '' && words !== 'another')
}

const printedOf = (entry: Entry) => printedIn(parseFragment(renderToStaticMarkup(<EntryList entries={[entry]} />)))

const lackingIn = (text: string, entry: Entry) => printedOf(entry).filter((words) => !text.includes(words))

const { ledger } = REAL_CONTENT
const entries: readonly Entry[] = [...ledger.documents.article.values()].flatMap((article) => {
  const { statements, events } = articleView(ledger, article)
  return [...statements, ...events]
})

const textOfHtml = (html: string) => textOf(parseFragment(html)).replace(/\s+/g, ' ')

describe('What a page prints of an entry, for every entry of the ledger,', () => {
  const byId = new Map(
    entriesOf(ledger, [...ledger.statements.values(), ...ledger.events.values()]).map((e) => [e.href, e]),
  )

  it('is in its entry of a feed: speaker, words, answer, source, mark and caveats', () => {
    expect(entries.length).toBe(ledger.statements.size + ledger.events.size)
    const lacking = entries.flatMap((entry) =>
      lackingIn(textOfHtml(byId.get(entry.href)?.html ?? ''), entry).map((words) => `${entry.id} lacks “${words}”`),
    )
    expect(lacking).toEqual([])
  })
})
