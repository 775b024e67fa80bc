import type { Day } from '@/lib/dates/edtf'
import { actorsOfTopic, isSaidWithin, sharedActors } from '@/lib/derive/actors'
import { changesOn } from '@/lib/derive/changes'
import { type DisputeState, disputeOn } from '@/lib/derive/dispute'
import { keyDates } from '@/lib/derive/key-dates'
import { milestones } from '@/lib/derive/milestones'
import { lastModified } from '@/lib/derive/modified'
import { sideOf } from '@/lib/derive/party'
import { timelineOf } from '@/lib/derive/timeline'
import type { Actor, Ledger, Question, Statement, Topic } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'
import { ACTOR_GROUPS, ACTOR_KINDS } from '@/lib/schema/actor'
import { backgroundPage, listOf } from '@/lib/site/addresses'
import { type DaysOfYear, daysView } from '@/lib/view/as-of'
import { backgroundLead, hasBackgroundPage } from '@/lib/view/background'
import { type QuestionStopView, questionStopsView, type StopView, stopsView } from '@/lib/view/compare'
import { type DateView, dayView } from '@/lib/view/date'
import {
  type ChangeView,
  changeView,
  type DisputeView,
  listedDispute,
  speakersInChange,
  speakersInDispute,
  stateLabel,
} from '@/lib/view/dispute'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type EventView, entryView, type StatementView, statementView } from '@/lib/view/entry'
import { LIMITS } from '@/lib/view/limits'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type MapView, mapForTopic } from '@/lib/view/map'
import { type WithPreviews, withPreviews } from '@/lib/view/preview'
import { linksInProse, type ProseView, proseView } from '@/lib/view/prose'
import { byPublisher, publishersInWords, type SourcesOfPublisher } from '@/lib/view/publishers'
import { sourceView } from '@/lib/view/source-line'
import { forColumn, type StripView, stripView } from '@/lib/view/strip'
import { counted, namesInWords } from '@/lib/wording/counted'

/** An actor in a list, with its kind in words. */
export interface ActorItem {
  readonly link: LinkView
  readonly kindLabel: string
  /** The kind as the heading of a list. */
  readonly groupLabel: string
}

/** An actor that two topics share, with what they said in the other one. */
export interface SharedActorView extends ActorItem {
  readonly other: LinkView
  /** Who stands for them in the other topic, where that is not themselves. */
  readonly through: readonly LinkView[]
  readonly statements: number
  readonly latest?: StatementView
}

/** The past days of the question that is drawn. */
export interface KnownView {
  /** Those on which something of it became public, each with its place on the axis and how the question then stood. */
  readonly days: readonly {
    readonly day: Day
    readonly at: number
    readonly state: DisputeState
    readonly stateLabel: string
  }[]
  /** Those on which answers were first given, or changed. */
  readonly stops: readonly QuestionStopView[]
}

export interface TopicView extends DocumentView, WithPreviews {
  readonly headline: string
  readonly answer: readonly string[]
  readonly coverage: { readonly until: DateView; readonly note: string }
  readonly disputes: readonly DisputeView[]
  /** The first of them drawn in time, and the way through it. */
  readonly strip?: StripView
  readonly known?: KnownView
  readonly changes: readonly ChangeView[]
  readonly background: ProseView
  /** What of it this page has room for, and where the whole is, if that is more. */
  readonly backgroundLead: ProseView
  readonly backgroundHref?: string
  /** About a dozen entries: what the page itself has room for. */
  readonly keyDates: readonly (StatementView | EventView)[]
  /** What moved the story, for the page's Markdown; the full line of time has its own page. */
  readonly timeline: readonly (StatementView | EventView)[]
  readonly actors: readonly ActorItem[]
  /** “14 people, 9 states and 3 monitors”. */
  readonly actorsInWords: string
  /** Who spoke most, most first. */
  readonly speakers: readonly { readonly link: LinkView; readonly statements: number }[]
  readonly shared: readonly SharedActorView[]
  readonly places: readonly LinkView[]
  readonly map: MapView | undefined
  readonly articles: readonly LinkView[]
  /** By publisher, in alphabetical order; of one publisher, oldest first. */
  readonly sources: readonly SourcesOfPublisher[]
  /** The same in a sentence: the page has no room for every publication, its Markdown has. */
  readonly sourcesInWords: string
  /** The topics that share any. */
  readonly others: readonly LinkView[]
  /** Days worth going back to, each with its reason. */
  readonly stops: readonly StopView[]
  /** Days on which the ledger of this topic grew, oldest first, by year. */
  readonly days: readonly DaysOfYear[]
}

/** Everything on a topic's page. */
export function topicView(ledger: Ledger, topic: Topic): TopicView {
  const { slug, fields, body } = topic
  const { index } = ledger
  const questions = fields.questions.flatMap((question) => ledger.documents.question.get(question) ?? [])
  const articles = index.articlesBy.topic.get(slug) ?? []
  const statements = index.statementsBy.topic.get(slug)
  const events = index.eventsBy.topic.get(slug)
  const present = actorsOfTopic(ledger, slug)
  const sources = new Set([...(statements ?? []), ...(events ?? [])].map(({ source }) => source))
  const others = [...ledger.documents.topic.values()].flatMap((other) => {
    const shared = other.slug === slug ? [] : sharedWith(ledger, slug, other.slug)
    return shared.length > 0 ? [{ slug: other.slug, shared }] : []
  })
  const publications = byPublisher(
    [...ledger.documents.source.keys()]
      .filter((source) => sources.has(source))
      .map((source) => sourceView(ledger, source)),
  )
  const timeline = timelineOf(statements, events, null)
  const [lead] = questions
  const strip = lead && stripView(ledger, lead)
  const background = proseView(ledger, body)
  const view = {
    ...documentView(topic, {
      title: fields.title,
      above: [{ label: 'Topics', href: listOf('topic') }],
      modified: lastModified(ledger, topic),
    }),
    headline: fields.headline,
    answer: fields.answer,
    coverage: { until: dayView(fields.coverage.until), note: fields.coverage.note },
    disputes: questions.map((question) => listedDispute(ledger, question)),
    ...(strip && { strip: forColumn(strip), known: knownView(ledger, topic, lead, strip) }),
    changes: questions
      .flatMap((question) => changesOn(ledger, question, null))
      .map((change) => changeView(ledger, change)),
    background,
    backgroundLead: backgroundLead(topic, background),
    ...(hasBackgroundPage(topic) && { backgroundHref: backgroundPage(slug) }),
    keyDates: keyDates(ledger, timeline, fields.questions.slice(0, LIMITS.chosenQuestions)).map((entry) =>
      entryView(ledger, entry),
    ),
    timeline: milestones(timeline, fields.questions.slice(0, LIMITS.leadQuestions), (statement) =>
      sideOf(ledger, statement),
    ).map((entry) => entryView(ledger, entry)),
    actors: [...ledger.documents.actor.values()]
      .filter((actor) => present.has(actor.slug))
      .map((actor) => actorItem(ledger, actor)),
    actorsInWords: kindsInWords([...ledger.documents.actor.values()].filter(({ slug: actor }) => present.has(actor))),
    speakers: speakersOf(ledger, statements ?? []),
    shared: others.flatMap(({ shared }) => shared),
    places: linksTo(ledger, 'place', fields.places),
    map: mapForTopic(ledger, topic),
    articles: articles.map((article) => linkTo(ledger, 'article', article.slug)),
    sources: publications,
    sourcesInWords: publishersInWords(publications),
    stops: stopsView(ledger, topic),
    days: daysView(ledger, slug),
    others: others.map((other) => linkTo(ledger, 'topic', other.slug)),
  }
  return withPreviews(ledger, view, {
    links: [
      ...view.disputes.slice(0, LIMITS.chosenQuestions).flatMap(speakersInDispute),
      ...view.changes.flatMap(speakersInChange),
      ...linksInProse(view.backgroundLead),
      // A line of time names on whose word an event is told without a link.
      ...view.keyDates.flatMap((entry) => (entry.type === 'statement' ? entry.by : [])),
    ],
    topic: slug,
    terms: [
      'as-of',
      ...(view.disputes.length > 1 ? (['contested', 'compatible', 'non-denial'] as const) : []),
      ...(view.changes.length > 0 ? (['changed'] as const) : []),
    ],
  })
}

function knownView(ledger: Ledger, topic: Topic, question: Question, { publicDays }: StripView): KnownView {
  return {
    days: publicDays.map(({ day, at }) => {
      const dispute = disputeOn(ledger, question, day)
      return { day, at, state: dispute.state, stateLabel: stateLabel(dispute) }
    }),
    stops: questionStopsView(ledger, topic, question.slug),
  }
}

/** An actor for a list. */
const actorItem = (ledger: Ledger, actor: Actor): ActorItem => ({
  link: linkTo(ledger, 'actor', actor.slug),
  kindLabel: ACTOR_KINDS[actor.fields.kind],
  groupLabel: ACTOR_GROUPS[actor.fields.kind],
})

/** How many actors there are of each kind, as a sentence lists them. */
function kindsInWords(actors: readonly Actor[]): string {
  const words = Object.keys(ACTOR_KINDS).flatMap((kind) => {
    const those = actors.filter(({ fields }) => fields.kind === kind)
    const own = those[0]?.fields.kind
    return own ? counted(those.length, ACTOR_KINDS[own].toLowerCase(), ACTOR_GROUPS[own].toLowerCase()) : []
  })
  return namesInWords(words)
}

/** Those who spoke most in a topic. A speaker whom a source does not name is no somebody to follow. */
function speakersOf(ledger: Ledger, statements: readonly Statement[]): TopicView['speakers'] {
  return [...groupBy(statements, ({ by }) => [by])]
    .filter(([by]) => ledger.documents.actor.get(by)?.fields.kind !== 'unnamed')
    .map(([by, said]) => ({ link: linkTo(ledger, 'actor', by), statements: said.length }))
    .toSorted((a, b) => b.statements - a.statements)
    .slice(0, LIMITS.speakers)
}

function sharedWith(ledger: Ledger, topic: string, other: string): SharedActorView[] {
  return sharedActors(ledger, topic, other).map(({ actor, inSecond }) => {
    const own = new Set(inSecond.map(({ slug }) => slug))
    const statements = (ledger.index.statementsBy.topic.get(other) ?? []).filter(
      (statement) => own.has(statement.by) && isSaidWithin(ledger, statement, actor.slug),
    )
    const latest = statements.at(-1)
    return {
      ...actorItem(ledger, actor),
      other: linkTo(ledger, 'topic', other),
      through: inSecond.filter(({ slug }) => slug !== actor.slug).map(({ slug }) => linkTo(ledger, 'actor', slug)),
      statements: statements.length,
      ...(latest && { latest: statementView(ledger, latest) }),
    }
  })
}
