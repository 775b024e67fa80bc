import { lastModified } from '@/lib/derive/modified'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { entryText } from '@/lib/outputs/feeds/entry-text'
import type { FeedDescription, FeedEntry } from '@/lib/outputs/feeds/format'
import { absolute, pageOf } from '@/lib/site/addresses'
import { descriptionOf } from '@/lib/view/description'
import { statementView } from '@/lib/view/entry'

const LONGEST = 40

/** An actor's feed: what they said, by the day on which it became public, newest first. */
export function actorFeed(ledger: Ledger, actor: Actor): FeedDescription {
  const { slug, fields } = actor
  const statements = ledger.index.statementsBy.actor.get(slug) ?? []
  return {
    page: pageOf('actor', slug),
    path: `${pageOf('actor', slug)}/feed`,
    title: fields.name,
    description: descriptionOf(fields),
    updated: lastModified(ledger, actor),
    entries: statements
      .toSorted((a, b) => compareText(b.publicFrom, a.publicFrom))
      .slice(0, LONGEST)
      .map((statement) => statementEntry(ledger, statement)),
  }
}

function statementEntry(ledger: Ledger, statement: Statement): FeedEntry {
  const view = statementView(ledger, statement)
  const link = absolute(view.href)
  return {
    id: link,
    link,
    title: `${view.by.label}, ${view.date.words}: ${view.kindLabel.toLowerCase()}`,
    text: [entryText(view)],
    date: statement.publicFrom,
  }
}
