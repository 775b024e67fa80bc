import { type Day, lastDay, parseEdtf } from '@/lib/dates/edtf'
import { changesOn } from '@/lib/derive/changes'
import { ledgerDays } from '@/lib/derive/days'
import { disputeOn } from '@/lib/derive/dispute'
import { milestones } from '@/lib/derive/milestones'
import { sideOf } from '@/lib/derive/party'
import { questionsOfTopic } from '@/lib/derive/questions'
import { timelineOf } from '@/lib/derive/timeline'
import { visible } from '@/lib/derive/visible'
import type { Ledger, Topic } from '@/lib/ledger/model'
import { asOfPage, changesPage, pageOf } from '@/lib/site/addresses'
import { type DateView, dayView } from '@/lib/view/date'
import { type ChangeView, changeView, type DisputeView, disputeView } from '@/lib/view/dispute'
import type { Crumb } from '@/lib/view/document'
import { caveatsOn, type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { LIMITS } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'
import { byPublisher, type SourcesOfPublisher } from '@/lib/view/publishers'
import { sourceView } from '@/lib/view/source-line'

/** A link to the topic as of another day. */
export interface DayLink {
  readonly href: string
  readonly date: DateView
  /** How many entries became public on it. */
  readonly entries: number
}

export interface DaysOfYear {
  readonly year: string
  readonly days: readonly DayLink[]
}

export interface AsOfView {
  readonly topic: LinkView
  readonly href: string
  /** What changed on each day. */
  readonly dayByDay: string
  readonly title: string
  readonly description: string
  readonly breadcrumb: readonly Crumb[]
  readonly date: DateView
  readonly earlier?: DayLink
  readonly later?: DayLink
  /** What became public on this very day. */
  readonly fresh: readonly (StatementView | EventView)[]
  readonly disputes: readonly DisputeView[]
  readonly changes: readonly ChangeView[]
  readonly timeline: readonly (StatementView | EventView)[]
  readonly sources: readonly SourcesOfPublisher[]
  /** How many entries have no exact date and so count from the last possible day. */
  readonly inexact: number
  /** How many caveats could only be written later: they are on today's pages. */
  readonly laterCaveats: number
  /** Whether some of what is shown is read in a source that appeared later. */
  readonly laterSources: boolean
  readonly days: readonly DaysOfYear[]
}

/** The days on which a topic's ledger grew, by year, oldest first. */
export function daysView(ledger: Ledger, topic: string): DaysOfYear[] {
  const years = new Map<string, DayLink[]>()
  for (const { day, statements, events } of ledgerDays(ledger, topic)) {
    const year = day.slice(0, 4)
    const link = { href: asOfPage(topic, day), date: dayView(day), entries: statements.length + events.length }
    years.set(year, [...(years.get(year) ?? []), link])
  }
  return [...years].map(([year, days]) => ({ year, days }))
}

/**
 * A topic as it was public at the end of a day. The written summary and background are left out: they were
 * written with hindsight.
 *
 * @param day one of `daysWithPages()`
 */
export function asOfView(ledger: Ledger, topic: Topic, day: Day): AsOfView {
  const { slug, fields } = topic
  const { statementsBy, eventsBy } = ledger.index
  const statements = visible(statementsBy.topic.get(slug), day)
  const events = visible(eventsBy.topic.get(slug), day)
  const days = daysView(ledger, slug)
  const line = days.flatMap((year) => year.days)
  const earlier = line.findLast(({ date: { edtf } }) => edtf < day)
  const later = line.find(({ date: { edtf } }) => edtf > day)
  const questions = questionsOfTopic(ledger, topic)
  const disputes = questions.map((question) => disputeOn(ledger, question, day))
  const answered = disputes.filter(({ sides, positions, unanswering }) =>
    [sides, positions, unanswering].some((list) => list.length > 0),
  )
  const used = new Set([...statements, ...events].map(({ source }) => source))
  const date = dayView(day)
  const shown = [...statements, ...events]
  const caveatsIn = (seenFrom: Day | null) =>
    shown.reduce((sum, entry) => sum + caveatsOn(ledger, entry, seenFrom).length, 0)
  const isFresh = (entry: { publicFrom: Day }) => entry.publicFrom === day
  const isSpokenOn = ({ slug: question }: { slug: string }) =>
    statements.some((statement) => statement.question === question && isFresh(statement))
  return {
    topic: linkTo(ledger, 'topic', slug),
    href: asOfPage(slug, day),
    dayByDay: changesPage(slug),
    title: `${fields.title} as of ${date.words}`,
    description: `What was public on ${fields.title} by the end of ${date.words}: who had said what, on whose word.`,
    breadcrumb: [
      { label: 'Home', href: '/' },
      { label: fields.title, href: pageOf('topic', slug) },
      { label: `As of ${date.words}`, href: asOfPage(slug, day) },
    ],
    date,
    ...(earlier && { earlier }),
    ...(later && { later }),
    fresh: timelineOf(statements.filter(isFresh), events.filter(isFresh), day).map((entry) =>
      entryView(ledger, entry, day),
    ),
    // Questions nobody had spoken on yet are left out: their very wording can give away what came later. Those that
    // somebody spoke on on this day lead.
    disputes: answered
      .toSorted((a, b) => Number(isSpokenOn(b.question)) - Number(isSpokenOn(a.question)))
      .map((dispute) => disputeView(ledger, dispute, day)),
    changes: questions
      .flatMap((question) => changesOn(ledger, question, day))
      .map((change) => changeView(ledger, change, day)),
    timeline: milestones(
      timelineOf(statements, events, day),
      fields.questions.slice(0, LIMITS.leadQuestions),
      (statement) => sideOf(ledger, statement),
    ).map((entry) => entryView(ledger, entry, day)),
    sources: byPublisher(
      [...ledger.documents.source.values()]
        // An event may be public although our only source for it appeared later; that source must not be listed.
        .filter(
          ({ slug: source, fields: { date: published } }) =>
            used.has(source) && (lastDay(parseEdtf(published)) ?? day) <= day,
        )
        .map((source) => sourceView(ledger, source.slug, day)),
    ),
    inexact: statements.filter(
      (statement) => statement.public === undefined && !statement.private && !isDay(statement.saidDate),
    ).length,
    laterSources: shown.some(({ source }) => sourceView(ledger, source, day).later),
    laterCaveats: caveatsIn(null) - caveatsIn(day),
    days,
  }
}

const isDay = (date: { readonly edtf: string }) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf)
