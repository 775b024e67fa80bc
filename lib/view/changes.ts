import { changesOn } from '@/lib/derive/changes'
import { changesByDay } from '@/lib/derive/ledger-changes'
import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger, Topic } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { asOfPage, changesPage, pageOf } from '@/lib/site/addresses'
import { type CorrectionView, correctionsView } from '@/lib/view/corrections'
import { type DateView, dayView } from '@/lib/view/date'
import { type ChangeView, changeView, type DisputeView, disputeView } from '@/lib/view/dispute'
import type { Crumb } from '@/lib/view/document'
import { type EventView, entryView, type StatementView, statementView } from '@/lib/view/entry'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'
import { type RestView, restView } from '@/lib/view/rest'

/** One day's additions to a topic's ledger. */
export interface ChangeDayView {
  readonly date: DateView
  readonly href: string
  /** As they are told today, with caveats of later days. */
  readonly entries: readonly (StatementView | EventView)[]
  /** The questions that stood differently after it, as they were public on that day. */
  readonly disputes: readonly DisputeChangeView[]
}

/** How one day changed the answers to a question. */
export interface DisputeChangeView {
  /** Missing where nobody had answered it yet. */
  readonly before?: DisputeView
  readonly after: DisputeView
  /** The statement behind each answer that a speaker gives now and did not before, and no more does. */
  readonly gained: readonly StatementView[]
  readonly lost: readonly StatementView[]
}

export interface TopicChangesView {
  readonly topic: LinkView
  readonly href: string
  readonly title: string
  readonly description: string
  readonly breadcrumb: readonly Crumb[]
  readonly days: readonly ChangeDayView[]
  readonly corrections: readonly CorrectionView[]
}

/** What changed in a topic's ledger, day by day, newest first: entries, not file saves. */
export function topicChangesView(ledger: Ledger, topic: Topic): TopicChangesView {
  const { slug, fields } = topic
  const title = `What changed: ${fields.title}`
  const href = changesPage(slug)
  return {
    topic: linkTo(ledger, 'topic', slug),
    href,
    title,
    description: `Every statement and event in the ledger on ${fields.title}, by the day on which it became public, newest first, and the answers that changed with it.`,
    breadcrumb: [
      { label: 'Home', href: '/' },
      { label: fields.title, href: pageOf('topic', slug) },
      { label: 'What changed', href },
    ],
    days: changesByDay(ledger, slug).map(({ day, statements, events, disputes }) => ({
      date: dayView(day),
      href: asOfPage(slug, day),
      entries: timelineOf(statements, events, null).map((entry) => entryView(ledger, entry)),
      disputes: disputes.map(({ before, after, gained, lost }) => ({
        ...(before && { before: disputeView(ledger, before, day) }),
        after: disputeView(ledger, after, day),
        gained: gained.map(({ latest }) => statementView(ledger, latest, day)),
        lost: lost.map(({ latest }) => statementView(ledger, latest, day)),
      })),
    })),
    corrections: correctionsView(ledger, [
      topic,
      ...(ledger.index.articlesBy.topic.get(slug) ?? []),
      ...(ledger.index.questionsByTopic.get(slug) ?? []),
    ]),
  }
}

/** Changes of position in the whole ledger, newest first: all, or the newest of them. */
export function allChangesView(
  ledger: Ledger,
  most: number = LIMITS.changes,
): { readonly changes: readonly ChangeView[]; readonly rest?: RestView | undefined } {
  const all = [...ledger.documents.question.values()]
    .flatMap((question) => changesOn(ledger, question, null))
    .toSorted((a, b) => compareText(b.after.publicFrom, a.after.publicFrom))
  const part = firstOf(all, most)
  return {
    changes: part.items.map((change) => changeView(ledger, change)),
    rest: restView(ledger, part, {
      which: 'The newest',
      what: 'changes of position',
      where: 'Each question’s page has all of its own, and each topic’s page those on its questions',
    }),
  }
}
