import { actorsOfTopic } from '@/lib/derive/actors'
import { liveliest } from '@/lib/derive/liveliest'
import { siteModified } from '@/lib/derive/modified'
import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger } from '@/lib/ledger/model'
import { ACTOR_GROUPS, ACTOR_KINDS } from '@/lib/schema/actor'
import { type DateView, dayView, yearOf } from '@/lib/view/date'
import { type DisputeView, listedDispute, stateLabel } from '@/lib/view/dispute'
import { type EventView, entryView, type StatementView } from '@/lib/view/entry'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type OverviewView, overviewView } from '@/lib/view/overview'
import { type RestView, restView } from '@/lib/view/rest'
import { type SourceView, sourceView } from '@/lib/view/source-line'
import { type StripView, stripView } from '@/lib/view/strip'

/** A topic on the home page: its answer's first paragraph, and its foremost disputes. */
export interface TopicTeaser {
  readonly link: LinkView
  readonly headline: string
  readonly answer: string
  readonly coveredUntil: DateView
  readonly disputes: readonly DisputeView[]
  readonly counts: { readonly questions: number; readonly statements: number; readonly speakers: number }
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
  readonly latest: readonly (StatementView | EventView)[]
  readonly modified: DateView
}

/** The home page: what the site is, by showing it. */
export function homeView(ledger: Ledger, most: number = LIMITS.topics): HomeView {
  const topics = [...ledger.documents.topic.values()]
  const inFull = firstOf(topics, most)
  const drawn = liveliestView(ledger)
  return {
    ...(drawn && { liveliest: drawn }),
    topics: inFull.items.map(({ slug, fields }) => {
      const statements = ledger.index.statementsBy.topic.get(slug) ?? []
      return {
        link: linkTo(ledger, 'topic', slug),
        headline: fields.headline,
        answer: fields.answer[0] ?? '',
        coveredUntil: dayView(fields.coverage.until),
        disputes: fields.questions
          .slice(0, 2)
          .flatMap((id) => ledger.documents.question.get(id) ?? [])
          .map((question) => listedDispute(ledger, question)),
        counts: {
          questions: ledger.index.questionsByTopic.get(slug)?.length ?? 0,
          statements: statements.length,
          speakers: new Set(statements.map(({ by }) => by)).size,
        },
      }
    }),
    allTopics: inFull.items.length < inFull.total ? linksTo(ledger, 'topic', ledger.documents.topic.keys()) : [],
    overview: overviewView(ledger),
    latest: timelineOf([...ledger.statements.values()], [...ledger.events.values()], null)
      .slice(-3)
      .toReversed()
      .map((entry) => entryView(ledger, entry)),
    modified: dayView(siteModified(ledger)),
  }
}

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

/** Actors of one kind; how much each said, and in which topics. */
export interface ActorGroup {
  readonly kind: string
  /** The kind as a heading. */
  readonly title: string
  readonly actors: readonly { readonly link: LinkView; readonly statements: number; readonly topics: LinkView[] }[]
}

/** Actors under their kinds, in the order of the kinds' list. Where they are too many, those who said most. */
export function actorsView(ledger: Ledger, most: number = LIMITS.lines): ListView<ActorGroup> {
  const topics = [...ledger.documents.topic.keys()].map((slug) => ({ slug, actors: actorsOfTopic(ledger, slug) }))
  const said = (slug: string) => ledger.index.statementsBy.actor.get(slug)?.length ?? 0
  const all = [...ledger.documents.actor.values()]
  const part = firstOf(all.length > most ? all.toSorted((a, b) => said(b.slug) - said(a.slug)) : all, most)
  const chosen = new Set(part.items)
  const groups = Object.entries(ACTOR_KINDS).flatMap(([kind, label]) => {
    const actors = all.filter((actor) => actor.fields.kind === kind && chosen.has(actor))
    const [first] = actors
    if (!first) return []
    return [
      {
        kind: label,
        title: ACTOR_GROUPS[first.fields.kind],
        actors: actors.map(({ slug }) => ({
          link: linkTo(ledger, 'actor', slug),
          statements: said(slug),
          topics: topics
            .filter(({ actors: present }) => present.has(slug))
            .map((topic) => linkTo(ledger, 'topic', topic.slug)),
        })),
      },
    ]
  })
  return { items: groups, rest: restView(ledger, part, { which: 'Those with the most statements:', what: 'actors' }) }
}

/** A source in a list, with how many statements and events rest on it. */
export interface SourceItem extends SourceView {
  readonly entries: number
}

export interface SourcesOfYear {
  readonly year: string
  readonly sources: readonly SourceItem[]
}

/** Sources by year, newest first. */
export function sourcesView(ledger: Ledger, most: number = LIMITS.lines): ListView<SourcesOfYear> {
  const { statementsBy, eventsBy } = ledger.index
  const part = firstOf([...ledger.documents.source.entries()].toReversed(), most)
  const years = new Map<string, SourceItem[]>()
  for (const [slug, { fields }] of part.items) {
    const year = yearOf(fields.date)
    const entries = (statementsBy.source.get(slug)?.length ?? 0) + (eventsBy.source.get(slug)?.length ?? 0)
    years.set(year, [...(years.get(year) ?? []), { ...sourceView(ledger, slug), entries }])
  }
  return {
    items: [...years].map(([year, sources]) => ({ year, sources })),
    rest: restView(ledger, part, { which: 'The newest', what: 'sources' }),
  }
}
