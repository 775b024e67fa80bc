import { dateInWords } from '@/lib/dates/words'
import { descriptionOf } from '@/lib/derive/description'
import { lastModified } from '@/lib/derive/modified'
import type { Actor, Ledger } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { STATEMENT_KINDS } from '@/lib/schema/article'
import { absolute, entryOf, pageOf } from '@/lib/site/addresses'
import type { FeedDescription } from '@/lib/site/feed-format'
import { words } from '@/lib/site/feed-topic'

const LONGEST = 40

/** An actor's feed: what they said, by the day on which it became public, newest first. */
export function actorFeed(ledger: Ledger, actor: Actor): FeedDescription {
  const { slug, fields } = actor
  const statements = ledger.index.statementsBy.actor.get(slug) ?? []
  const articles = [...new Set(statements.map(({ article }) => article))].flatMap((id) => ledger.articles.get(id) ?? [])
  return {
    page: pageOf('actor', slug),
    path: `${pageOf('actor', slug)}/feed`,
    title: fields.name,
    description: descriptionOf(fields),
    updated: lastModified(actor, articles),
    entries: statements
      .toSorted((a, b) => compareText(b.publicFrom, a.publicFrom))
      .slice(0, LONGEST)
      .map((statement) => {
        const link = absolute(entryOf(statement.article, statement.id))
        return {
          id: link,
          link,
          title: `${fields.name}, ${dateInWords(statement.saidDate)}: ${STATEMENT_KINDS[statement.kind].label.toLowerCase()}`,
          description: words(statement),
          date: statement.publicFrom,
        }
      }),
  }
}
