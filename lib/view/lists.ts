import { actorsOfTopic } from '@/lib/derive/actors'
import { liveliest } from '@/lib/derive/liveliest'
import { siteModified } from '@/lib/derive/modified'
import { type TimelineEntry, timelineOf } from '@/lib/derive/timeline'
import type { Ledger, Topic } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { ACTOR_GROUPS, ACTOR_KINDS } from '@/lib/schema/actor'
import { backgroundPage } from '@/lib/site/addresses'
import { hasBackgroundPage } from '@/lib/view/background'
import { allChangesView } from '@/lib/view/changes'
import { type DateView, dayView } from '@/lib/view/date'
import { type ChangeView, type DisputeView, listedDispute, stateLabel } from '@/lib/view/dispute'
import { type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type OverviewView, overviewView } from '@/lib/view/overview'
import { type RestView, restView } from '@/lib/view/rest'
import { type StripView, stripView } from '@/lib/view/strip'

/** A topic in short: the first paragraph of its answer, how far it reaches and how much it holds. */
export interface TopicInShort {
  readonly link: LinkView
  readonly headline: string
  /** Address of its background, where that has a page. */
  readonly background?: string
  readonly answer: string
  readonly coveredUntil: DateView
  readonly checked: DateView
  readonly counts: { readonly questions: number; readonly statements: number; readonly speakers: number }
}

/** A topic on the home page: where things stand in one sentence, its foremost questions, and where it is. */
export interface TopicTeaser extends TopicInShort {
  readonly state: string
  readonly disputes: readonly DisputeView[]
}

/** A dispute drawn large. */
export interface DrawnDispute {
  readonly question: LinkView
  readonly state: DisputeView['state']
  readonly stateLabel: string
  readonly strip: StripView
}

export interface HomeView {
  /** The dispute in which most answers stand against each other. */
  readonly liveliest?: DrawnDispute
  /** The first of the topics, in full. */
  readonly topics: readonly TopicTeaser[]
  /** Every topic by name, where those above are not all. */
  readonly allTopics: readonly LinkView[]
  /** The actors between the topics. */
  readonly overview: OverviewView
  /** What was added last, newest first; of one day, what was said last. */
  readonly latest: readonly (StatementView | EventView)[]
  /** Who changed their answer, newest first. */
  readonly changes: readonly ChangeView[]
  /** What the whole ledger holds. */
  readonly counts: { readonly statements: number; readonly speakers: number; readonly sources: number }
  readonly modified: DateView
}

/** Of each topic, and of the whole ledger. */
const QUESTIONS = 3
const CHANGES = 3

/** The home page: what the site is, by showing it. */
export function homeView(ledger: Ledger, most: number = LIMITS.topics): HomeView {
  const topics = [...ledger.documents.topic.values()]
  const inFull = firstOf(topics, most)
  const drawn = liveliestView(ledger)
  return {
    ...(drawn && { liveliest: drawn }),
    topics: inFull.items.map((topic) => ({
      ...inShort(ledger, topic),
      state: firstSentence(topic.fields.answer[0] ?? ''),
      disputes: topic.fields.questions
        .slice(0, QUESTIONS)
        .flatMap((id) => ledger.documents.question.get(id) ?? [])
        .map((question) => listedDispute(ledger, question)),
    })),
    allTopics: inFull.items.length < inFull.total ? linksTo(ledger, 'topic', ledger.documents.topic.keys()) : [],
    overview: overviewView(ledger),
    latest: timelineOf([...ledger.statements.values()], [...ledger.events.values()], null)
      .toSorted((a, b) => compareText(addedOn(a), addedOn(b)))
      .slice(-3)
      .toReversed()
      .map((entry) => entryView(ledger, entry)),
    changes: allChangesView(ledger, CHANGES).changes,
    counts: {
      statements: ledger.statements.size,
      speakers: new Set([...ledger.statements.values()].map(({ by }) => by)).size,
      sources: ledger.documents.source.size,
    },
    modified: dayView(siteModified(ledger)),
  }
}

const addedOn = (entry: TimelineEntry) => (entry.type === 'statement' ? entry.statement : entry.event).logged.added

const firstSentence = (text: string): string => {
  const [first] = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)
  return first?.segment.trim() ?? ''
}

function inShort(ledger: Ledger, topic: Topic): TopicInShort {
  const { slug, fields } = topic
  const statements = ledger.index.statementsBy.topic.get(slug) ?? []
  return {
    link: linkTo(ledger, 'topic', slug),
    headline: fields.headline,
    answer: fields.answer[0] ?? '',
    ...(hasBackgroundPage(topic) && { background: backgroundPage(slug) }),
    coveredUntil: dayView(fields.coverage.until),
    checked: dayView(fields.checked),
    counts: {
      questions: ledger.index.questionsByTopic.get(slug)?.length ?? 0,
      statements: statements.length,
      speakers: new Set(statements.map(({ by }) => by)).size,
    },
  }
}

/** Every topic, in short. */
export const topicsView = (ledger: Ledger): TopicInShort[] =>
  [...ledger.documents.topic.values()].map((topic) => inShort(ledger, topic))

function liveliestView(ledger: Ledger): DrawnDispute | undefined {
  const dispute = liveliest(ledger)
  const strip = dispute && stripView(ledger, dispute.question)
  if (!strip) return undefined
  const { question, state } = dispute
  return { question: linkTo(ledger, 'question', question.slug), state, stateLabel: stateLabel(dispute), strip }
}

/** A list of all documents of a kind, or as many as fit on a page with a note about the rest. */
export interface ListView<Item> {
  readonly items: readonly Item[]
  readonly rest?: RestView | undefined
}

/** An article in a list. */
export interface ArticleItem {
  readonly link: LinkView
  readonly date: DateView
  readonly topics: readonly LinkView[]
}

/** Articles, newest first. */
export function articlesView(ledger: Ledger, most: number = LIMITS.articles): ListView<ArticleItem> {
  const part = firstOf([...ledger.documents.article.values()].toReversed(), most)
  return {
    items: part.items.map(({ slug, fields }) => ({
      link: linkTo(ledger, 'article', slug),
      date: dayView(fields.date),
      topics: linksTo(ledger, 'topic', fields.topics),
    })),
    rest: restView(ledger, part, { which: 'The newest', what: 'articles' }),
  }
}

export interface ActorInList {
  readonly link: LinkView
  /** “DP”: set beside the name, so that a list of faces can be scanned without faces. */
  readonly initials: string
  readonly statements: number
  /** Topics in which they appear, as positions in the list's own topics. */
  readonly topics: readonly number[]
}

/** Actors of one kind; how much each said, and in which topics. */
export interface ActorGroup {
  readonly kind: string
  /** The kind as a heading. */
  readonly title: string
  readonly actors: readonly ActorInList[]
}

export interface ActorsView extends ListView<ActorGroup> {
  readonly topics: readonly LinkView[]
}

/** Actors under their kinds, in the order of the kinds' list. Where they are too many, those who said most. */
export function actorsView(ledger: Ledger, most: number = LIMITS.lines): ActorsView {
  const topics = [...ledger.documents.topic.keys()]
  const present = topics.map((slug) => actorsOfTopic(ledger, slug))
  const said = (slug: string) => ledger.index.statementsBy.actor.get(slug)?.length ?? 0
  const all = [...ledger.documents.actor.values()]
  const part = firstOf(all.length > most ? all.toSorted((a, b) => said(b.slug) - said(a.slug)) : all, most)
  const chosen = new Set(part.items)
  const groups = Object.entries(ACTOR_KINDS).flatMap(([kind, label]) => {
    const actors = all.filter((actor) => actor.fields.kind === kind && chosen.has(actor))
    const [first] = actors
    if (!first) return []
    return {
      kind: label,
      title: ACTOR_GROUPS[first.fields.kind],
      actors: actors.map(({ slug, fields }) => ({
        link: linkTo(ledger, 'actor', slug),
        initials: initialsOf(fields.name),
        statements: said(slug),
        topics: present.flatMap((actorsThere, n) => (actorsThere.has(slug) ? [n] : [])),
      })),
    }
  })
  return {
    items: groups,
    topics: linksTo(ledger, 'topic', topics),
    rest: restView(ledger, part, { which: 'Those with the most statements:', what: 'actors' }),
  }
}

/** First letters of a name's first and last words that begin with a capital; what stands in brackets is no name. */
function initialsOf(name: string): string {
  const capitals = name
    .replace(/\(.*\)/, '')
    .split(/[\s-]+/)
    .flatMap((word) => word.match(/^\p{Lu}/u) ?? [])
  const [first = [...name][0]?.toUpperCase() ?? '', ...more] = capitals
  return first + (more.at(-1) ?? '')
}
