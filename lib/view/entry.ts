import type { TimelineEntry } from '@/lib/derive/timeline'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Event, Ledger, Statement } from '@/lib/ledger/model'
import { CONFIDENCE, STATEMENT_KINDS } from '@/lib/schema/article'
import { entryOf } from '@/lib/site/addresses'
import { type DateView, dateView } from '@/lib/view/date'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { valueInWords } from '@/lib/view/value'

/** The publication that an entry stands in, as the line under it prints it. */
export interface SourceView {
  readonly link: LinkView
  /** "AFP in The Moscow Times", "Reuters, carried by Asharq Al-Awsat" */
  readonly publisher: string
  readonly date: DateView
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
  readonly via?: LinkView
  readonly text?: string
  readonly quote?: { readonly words: string; readonly language: string; readonly translatedFrom?: string }
  readonly question?: LinkView
  /** The answer's label, or the figure in words. */
  readonly answer?: string
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
 * @param asOf leaves out what was not public by then: replies to it, and what it replies to
 */
export function statementView(ledger: Ledger, statement: Statement, asOf: AsOf = null): StatementView {
  const { kind, via, question, text, quote, quoteLanguage, translatedFrom } = statement
  const answer = answerOf(ledger, statement)
  return {
    type: 'statement',
    ...common(ledger, statement),
    date: dateView(statement.saidDate),
    kind,
    kindLabel: STATEMENT_KINDS[kind].label,
    verb: STATEMENT_KINDS[kind].verb,
    by: linkTo(ledger, 'actor', statement.by),
    unnamed: ledger.actors.get(statement.by)?.fields.kind === 'unnamed',
    ...(via && { via: linkTo(ledger, 'actor', via) }),
    ...(text && { text }),
    ...(quote && { quote: { words: quote, language: quoteLanguage, ...(translatedFrom && { translatedFrom }) } }),
    ...(question && { question: linkTo(ledger, 'question', question) }),
    ...(answer && { answer }),
    about: linksTo(ledger, 'actor', statement.about),
    repliesTo: visible(
      statement.answers.flatMap((id) => ledger.statements.get(id) ?? []),
      asOf,
    ).map((said) => replyView(ledger, said)),
    replies: visible(ledger.index.statementsBy.replyTo.get(statement.id), asOf).map((reply) =>
      replyView(ledger, reply),
    ),
  }
}

/** Prepares an event for a page. */
export function eventView(ledger: Ledger, event: Event): EventView {
  return {
    type: 'event',
    ...common(ledger, event),
    date: dateView(event.whenDate),
    text: event.text,
    ...(event.accordingTo && { accordingTo: linkTo(ledger, 'actor', event.accordingTo) }),
    who: linksTo(ledger, 'actor', event.who),
    questions: linksTo(ledger, 'question', event.questions),
  }
}

/** Prepares a line of a timeline. */
export const entryView = (ledger: Ledger, entry: TimelineEntry, asOf: AsOf = null): StatementView | EventView =>
  entry.type === 'statement' ? statementView(ledger, entry.statement, asOf) : eventView(ledger, entry.event)

/** Prepares the line that names a publication. */
export function sourceView(ledger: Ledger, slug: string): SourceView {
  const source = ledger.sources.get(slug)
  if (!source) throw new Error(`The ledger has no source “${slug}”`)
  const { publisher, publisherName, agency, date } = source.fields
  const name = (actor: string) => linkTo(ledger, 'actor', actor).label
  const published = publisher ? name(publisher) : (publisherName ?? '')
  return {
    link: linkTo(ledger, 'source', slug),
    publisher: agency && agency !== publisher ? `${name(agency)}, in ${published}` : published,
    date: dateView(date),
  }
}

/** Label of a statement's answer, or its figure in words. */
export function answerOf(ledger: Ledger, { question: slug, answer, value }: Statement): string | undefined {
  const question = slug === undefined ? undefined : ledger.questions.get(slug)?.fields
  if (value && question?.measure) return valueInWords(value, question.measure.unit)
  return question?.answers?.find(({ id }) => id === answer)?.label
}

function common(ledger: Ledger, entry: Statement | Event) {
  return {
    id: entry.id,
    href: entryOf(entry.article, entry.id),
    where: linksTo(ledger, 'place', entry.where),
    source: sourceView(ledger, entry.source),
    ...(entry.confidence !== 'high' && { confidence: CONFIDENCE[entry.confidence] }),
    caveats: entry.caveats.map(({ text, source }) => ({
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
