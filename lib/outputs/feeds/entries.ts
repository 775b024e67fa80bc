import type { RootContent } from 'mdast'
import type { Article, Event, Ledger, Statement } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { type FeedEntry, tagOf, tagOfDocument } from '@/lib/outputs/feeds/feed'
import { toHtml } from '@/lib/outputs/html'
import { entryBlocks } from '@/lib/outputs/markdown/entry'
import { linkOf, paragraph } from '@/lib/outputs/markdown/nodes'
import { pageOf } from '@/lib/site/addresses'
import { articleView } from '@/lib/view/article'
import type { CorrectionView } from '@/lib/view/corrections'
import { type EventView, eventView, type StatementView, statementView } from '@/lib/view/entry'

/** Statements and events as entries of a feed: of those that were news on one day, what became public last is first. */
export const entriesOf = (ledger: Ledger, entries: readonly (Statement | Event)[]): FeedEntry[] =>
  [...new Set(entries)]
    .toSorted((a, b) => compareText(b.publicFrom, a.publicFrom) || compareText(a.id, b.id))
    .map(({ logged, ...entry }) => {
      const view =
        'said' in entry ? statementView(ledger, { ...entry, logged }) : eventView(ledger, { ...entry, logged })
      return {
        id: tagOf('entry', entry.id),
        href: view.href,
        title: titleOf(view),
        // Replies have entries of their own.
        html: toHtml(entryBlocks({ ...view, replies: [] })),
        added: logged.added,
        news: logged.news,
      }
    })

/** Who, when and what sort of thing; never the words without their speaker. */
function titleOf(view: StatementView | EventView): string {
  if (view.type === 'statement') return `${view.by.label}, ${view.date.words}: ${view.kindLabel.toLowerCase()}`
  return `Event, ${view.date.words}${view.accordingTo ? `, according to ${view.accordingTo.label}` : ''}`
}

/** A new article with all that it has. */
export function articleEntry(ledger: Ledger, article: Article): FeedEntry {
  const { description, statements, events } = articleView(ledger, article)
  const entries = [...statements, ...events].flatMap((view): RootContent[] => [
    { type: 'thematicBreak' },
    ...entryBlocks({ ...view, replies: [] }),
  ])
  return {
    id: tagOfDocument(article),
    href: pageOf('article', article.slug),
    title: article.fields.title,
    html: toHtml([paragraph(description), ...entries]),
    added: article.logged.added,
    news: article.logged.added,
  }
}

/** The entry that announces a correction or a withdrawal. */
export function correctionEntry(ledger: Ledger, correction: CorrectionView): FeedEntry {
  const { id, whatLabel, on, page, href, entry, text } = correction
  const document = page.kind === 'entry' ? undefined : ledger.documents[page.kind].get(page.slug)
  if (!document) throw new Error(`The ledger has no page “${page.href}” that was corrected`)
  return {
    id: tagOfDocument(document, id),
    href,
    title: `${whatLabel}: ${page.label}${entry ? ` (${entry})` : ''}`,
    html: toHtml([
      paragraph(`${whatLabel} on ${on.words}, `, linkOf(page), ...(entry ? [`, ${entry}`] : []), `: ${text}`),
    ]),
    added: on.edtf,
    news: on.edtf,
  }
}
