import type { Day } from '@/lib/dates/edtf'
import { titleOf } from '@/lib/derive/roles'
import type { TimelineEntry } from '@/lib/derive/timeline'
import { type AsOf, visible } from '@/lib/derive/visible'
import { caveatFrom } from '@/lib/ledger/entries'
import type { Event, Ledger, Statement } from '@/lib/ledger/model'
import { CONFIDENCE, STATEMENT_KINDS } from '@/lib/schema/article'
import type { Caveat } from '@/lib/schema/fields'
import { entryOf } from '@/lib/site/addresses'
import { type AnswerView, answerOf } from '@/lib/view/answer'
import { type DateView, dateView, dayView } from '@/lib/view/date'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type QuotationView, quotationView } from '@/lib/view/quotation'
import { type SourceView, sourceView } from '@/lib/view/source-line'

export interface CaveatView {
  readonly text: string
  readonly source?: LinkView
}

/** What statements and events have in common on a page. */
interface EntryView {
  readonly id: string
  /** Its permanent address, on the page of its article. */
  readonly href: string
  readonly date: DateView
  readonly publicFrom: Day
  readonly where: readonly LinkView[]
  readonly source: SourceView
  /** Set only if the reader needs a warning. */
  readonly confidence?: string
  readonly caveats: readonly CaveatView[]
  /** Its corrections, oldest first. Past days do not show them. */
  readonly corrections: readonly { readonly on: DateView; readonly text: string }[]
  /** Statements that reply to it or speak about it. */
  readonly replies: readonly ReplyView[]
  /** On a past day: it became public on that very day. */
  readonly isNew?: true
}

export interface StatementView extends EntryView {
  readonly type: 'statement'
  readonly kind: Statement['kind']
  readonly kindLabel: string
  readonly verb: string
  readonly by: LinkView
  /** Whether the source leaves the speaker unnamed, which pages show by their style. */
  readonly unnamed: boolean
  /** The title in which they spoke, as far as the source gives one. */
  readonly title?: string
  readonly via?: LinkView
  readonly text?: string
  readonly quote?: QuotationView
  readonly question?: LinkView
  /** The answer's label, or the figure in words. */
  readonly answer?: string
  /** The answer of the question's list, with its letter. */
  readonly choice?: AnswerView
  /** How the speaker qualifies it: “probably”, “alleged”. Printed wherever the answer is. */
  readonly hedge?: string
  readonly about: readonly LinkView[]
  readonly repliesTo: readonly ReplyView[]
  /** Events that it speaks about. */
  readonly onEvents: readonly { readonly href: string; readonly date: DateView; readonly text: string }[]
}

/** Another statement, in one line. */
export interface ReplyView {
  readonly href: string
  readonly by: string
  readonly kindLabel: string
  readonly date: DateView
}

export interface EventView extends EntryView {
  readonly type: 'event'
  readonly text: string
  readonly accordingTo?: LinkView
  readonly who: readonly LinkView[]
  readonly questions: readonly LinkView[]
}

/**
 * Prepares a statement for a page: every id becomes a name and an address.
 *
 * @param asOf leaves out what was not public by then: replies to it, what it replies to, and later caveats
 */
export function statementView(ledger: Ledger, statement: Statement, asOf: AsOf = null): StatementView {
  const { kind, via, question, text, hedge } = statement
  const answer = answerOf(ledger, statement)
  const title = titleOf(ledger, statement)
  const quote = quotationView(ledger, statement, asOf)
  return {
    type: 'statement',
    ...common(ledger, statement, asOf),
    date: dateView(statement.saidDate),
    kind,
    kindLabel: STATEMENT_KINDS[kind].label,
    verb: STATEMENT_KINDS[kind].verb,
    by: linkTo(ledger, 'actor', statement.by),
    unnamed: ledger.documents.actor.get(statement.by)?.fields.kind === 'unnamed',
    ...(title && { title }),
    ...(via && { via: linkTo(ledger, 'actor', via) }),
    ...(text && { text }),
    ...(quote && { quote }),
    ...(question && { question: linkTo(ledger, 'question', question) }),
    ...(answer && { answer: [answer.words, ...timeOf(statement)].join(', ') }),
    ...(answer?.choice && { choice: answer.choice }),
    ...(hedge && { hedge }),
    about: linksTo(ledger, 'actor', statement.about),
    repliesTo: visible(
      statement.repliesTo.flatMap((id) => ledger.statements.get(id) ?? []),
      asOf,
    ).map((said) => replyView(ledger, said)),
    onEvents: visible(
      statement.repliesTo.flatMap((id) => ledger.events.get(id) ?? []),
      asOf,
    ).map(({ article, id, whenDate, text: what }) => ({
      href: entryOf(article, id),
      date: dateView(whenDate),
      text: what,
    })),
  }
}

/** The time a figure is for, if that is not the day it was reported. */
const timeOf = ({ value }: Statement): string[] => (value?.at === undefined ? [] : [dateView(value.at).words])

/** Prepares an event for a page. */
export function eventView(ledger: Ledger, event: Event, asOf: AsOf = null): EventView {
  return {
    type: 'event',
    ...common(ledger, event, asOf),
    date: dateView(event.whenDate),
    text: event.text,
    ...(event.accordingTo && { accordingTo: linkTo(ledger, 'actor', event.accordingTo) }),
    who: linksTo(ledger, 'actor', event.who),
    questions: linksTo(ledger, 'question', event.questions),
  }
}

/** Prepares a line of a timeline. */
export const entryView = (ledger: Ledger, entry: TimelineEntry, asOf: AsOf = null): StatementView | EventView =>
  entry.type === 'statement' ? statementView(ledger, entry.statement, asOf) : eventView(ledger, entry.event, asOf)

/** The links to speakers in an entry, as a page prints it: who says it, or on whose word it is told. */
export function speakersInEntry(entry: StatementView | EventView): LinkView[] {
  if (entry.type === 'statement') return [entry.by]
  return entry.accordingTo ? [entry.accordingTo] : []
}

/** The caveats on an entry that could be written by the end of a day. */
export function caveatsOn(ledger: Ledger, { caveats, publicFrom }: Statement | Event, asOf: AsOf): Caveat[] {
  const sourceDate = (slug: string) => ledger.documents.source.get(slug)?.fields.date
  return caveats.filter((caveat) => asOf === null || caveatFrom(caveat, publicFrom, sourceDate) <= asOf)
}

function common(ledger: Ledger, entry: Statement | Event, asOf: AsOf) {
  return {
    id: entry.id,
    href: entryOf(entry.article, entry.id),
    publicFrom: entry.publicFrom,
    where: linksTo(ledger, 'place', entry.where),
    source: sourceView(ledger, entry.source, asOf),
    ...(entry.confidence && entry.confidence !== 'high' && { confidence: CONFIDENCE[entry.confidence] }),
    caveats: caveatsOn(ledger, entry, asOf).map(({ text, source }) => ({
      text,
      ...(source && { source: linkTo(ledger, 'source', source) }),
    })),
    ...(asOf !== null && entry.publicFrom === asOf && { isNew: true as const }),
    corrections: (asOf === null ? entry.corrections : []).map(({ on, text }) => ({ on: dayView(on), text })),
    replies: visible(ledger.index.statementsBy.replyTo.get(entry.id), asOf).map((reply) => replyView(ledger, reply)),
  }
}

const replyView = (ledger: Ledger, statement: Statement): ReplyView => ({
  href: entryOf(statement.article, statement.id),
  by: linkTo(ledger, 'actor', statement.by).label,
  kindLabel: STATEMENT_KINDS[statement.kind].label,
  date: dateView(statement.saidDate),
})
