import { firstDay, parseEdtf } from '@/lib/dates/edtf'
import { titleOf } from '@/lib/derive/roles'
import type { TimelineEntry } from '@/lib/derive/timeline'
import { type AsOf, visible } from '@/lib/derive/visible'
import { caveatFrom } from '@/lib/ledger/entries'
import type { Event, Ledger, Statement } from '@/lib/ledger/model'
import { CONFIDENCE, STATEMENT_KINDS } from '@/lib/schema/article'
import type { Caveat } from '@/lib/schema/fields'
import { entryOf } from '@/lib/site/addresses'
import { type AnswerView, answerOf } from '@/lib/view/answer'
import { type DateView, dateView, publicationDate } from '@/lib/view/date'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'

/** The publication that an entry stands in, as the line under it prints it. */
export interface SourceView {
  readonly link: LinkView
  /** "AFP in The Moscow Times", "Reuters, carried by Asharq Al-Awsat" */
  readonly publisher: string
  /** Which state owns or pays for it, where one does: told alike for all states. */
  readonly funding?: string
  readonly date: DateView
  /** On a past day: the words were public then, and this account of them appeared later. */
  readonly later?: true
}

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
  readonly where: readonly LinkView[]
  readonly source: SourceView
  /** Set only where the reader must be warned. */
  readonly confidence?: string
  readonly caveats: readonly CaveatView[]
}

export interface StatementView extends EntryView {
  readonly type: 'statement'
  readonly kind: Statement['kind']
  readonly kindLabel: string
  readonly verb: string
  readonly by: LinkView
  /** Speakers whom the source does not name look unnamed. */
  readonly unnamed: boolean
  /** The title in which they spoke, as far as the source gives one. */
  readonly title?: string
  readonly via?: LinkView
  readonly text?: string
  readonly quote?: { readonly words: string; readonly language: string; readonly translatedFrom?: string }
  readonly question?: LinkView
  /** The answer's label, or the figure in words. */
  readonly answer?: string
  /** The answer of the question's list, with its letter. */
  readonly choice?: AnswerView
  /** How the speaker limits it: “probably”, “alleged”. Printed wherever the answer is. */
  readonly hedge?: string
  readonly about: readonly LinkView[]
  readonly repliesTo: readonly ReplyView[]
  readonly replies: readonly ReplyView[]
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
  const { kind, via, question, text, quote, quoteLanguage, translatedFrom, hedge } = statement
  const answer = answerOf(ledger, statement)
  const title = titleOf(ledger, statement)
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
    ...(quote && { quote: { words: quote, language: quoteLanguage, ...(translatedFrom && { translatedFrom }) } }),
    ...(question && { question: linkTo(ledger, 'question', question) }),
    ...(answer && { answer: [answer.words, ...timeOf(statement)].join(', ') }),
    ...(answer?.choice && { choice: answer.choice }),
    ...(hedge && { hedge }),
    about: linksTo(ledger, 'actor', statement.about),
    repliesTo: visible(
      statement.repliesTo.flatMap((id) => ledger.statements.get(id) ?? []),
      asOf,
    ).map((said) => replyView(ledger, said)),
    replies: visible(ledger.index.statementsBy.replyTo.get(statement.id), asOf).map((reply) =>
      replyView(ledger, reply),
    ),
  }
}

/** The time that a figure is of, where that is not the day on which it was told. */
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

/** Prepares the line that names a publication. */
export function sourceView(ledger: Ledger, slug: string, asOf: AsOf = null): SourceView {
  const source = ledger.documents.source.get(slug)
  if (!source) throw new Error(`The ledger has no source “${slug}”`)
  const { publisher, publisherName, agency, date } = source.fields
  const name = (actor: string) => linkTo(ledger, 'actor', actor).label
  const published = publisher ? name(publisher) : (publisherName ?? '')
  const funding = fundingOf(ledger, [agency, publisher])
  return {
    link: linkTo(ledger, 'source', slug),
    publisher: agency && agency !== publisher ? `${name(agency)}, in ${published}` : published,
    ...(funding && { funding }),
    date: publicationDate(source.fields),
    ...(asOf !== null && (firstDay(parseEdtf(date)) ?? asOf) > asOf && { later: true }),
  }
}

/** The caveats on an entry that could be written by the end of a day. */
export function caveatsOn(ledger: Ledger, { caveats, publicFrom }: Statement | Event, asOf: AsOf): Caveat[] {
  const sourceDate = (slug: string) => ledger.documents.source.get(slug)?.fields.date
  return caveats.filter((caveat) => asOf === null || caveatFrom(caveat, publicFrom, sourceDate) <= asOf)
}

/** Which states own or pay for the newsrooms of a publication, each said once. */
const fundingOf = (ledger: Ledger, newsrooms: readonly (string | undefined)[]): string =>
  [...new Set(newsrooms.flatMap((slug) => (slug && ledger.documents.actor.get(slug)?.fields.funding) || []))].join('; ')

function common(ledger: Ledger, entry: Statement | Event, asOf: AsOf) {
  return {
    id: entry.id,
    href: entryOf(entry.article, entry.id),
    where: linksTo(ledger, 'place', entry.where),
    source: sourceView(ledger, entry.source, asOf),
    ...(entry.confidence && entry.confidence !== 'high' && { confidence: CONFIDENCE[entry.confidence] }),
    caveats: caveatsOn(ledger, entry, asOf).map(({ text, source }) => ({
      text,
      ...(source && { source: linkTo(ledger, 'source', source) }),
    })),
  }
}

const replyView = (ledger: Ledger, statement: Statement): ReplyView => ({
  href: entryOf(statement.article, statement.id),
  by: linkTo(ledger, 'actor', statement.by).label,
  kindLabel: STATEMENT_KINDS[statement.kind].label,
  date: dateView(statement.saidDate),
})
