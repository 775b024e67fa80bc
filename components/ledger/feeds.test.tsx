import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { EntryList } from '@/components/ledger/EntryList'
import { actorFeed } from '@/lib/outputs/feeds/actor'
import { entryText } from '@/lib/outputs/feeds/entry-text'
import { topicFeed } from '@/lib/outputs/feeds/topic'
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

describe('What a page prints of an entry', () => {
  it('is in its text for feeds: speaker, words, answer, source, mark and caveats, for every entry of the ledger', () => {
    expect(entries.length).toBe(ledger.statements.size + ledger.events.size)
    const lacking = entries.flatMap((entry) =>
      lackingIn(entryText(entry), entry).map((words) => `${entry.id} lacks “${words}”`),
    )
    expect(lacking).toEqual([])
  })

  it('is in the entry that the feed of each of its topics has for its day', () => {
    const lacking = [...ledger.documents.topic.values()].flatMap((topic) => {
      const feed = new Map(topicFeed(ledger, topic).entries.map(({ id, text }) => [id, text]))
      const own = new Set([
        ...(ledger.index.statementsBy.topic.get(topic.slug) ?? []),
        ...(ledger.index.eventsBy.topic.get(topic.slug) ?? []),
      ])
      return [...own].flatMap(({ id, publicFrom }) => {
        const text = [...feed].find(([link]) => link.endsWith(`/as-of/${publicFrom}`))?.[1]
        const entry = entries.find((each) => each.id === id)
        const isTold = text?.some((paragraph) => entry && lackingIn(paragraph, entry).length === 0) ?? true
        return isTold ? [] : [`${topic.slug} lacks ${id}`]
      })
    })
    expect(lacking).toEqual([])
  })

  it('is in the feed of its speaker', () => {
    const lacking = [...ledger.documents.actor.values()].flatMap((actor) =>
      actorFeed(ledger, actor).entries.flatMap(({ id, text }) => {
        const entry = entries.find(({ href }) => id.endsWith(href))
        return entry && lackingIn(text.join(' '), entry).length === 0 ? [] : [id]
      }),
    )
    expect(lacking).toEqual([])
  })
})
