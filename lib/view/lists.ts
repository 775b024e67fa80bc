import { actorsOfTopic } from '@/lib/derive/actors'
import { disputeOn } from '@/lib/derive/dispute'
import { milestones } from '@/lib/derive/milestones'
import { siteModified } from '@/lib/derive/modified'
import { timelineOf } from '@/lib/derive/timeline'
import type { Ledger } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { KINDS } from '@/lib/schema/fields'
import { pageOf } from '@/lib/site/addresses'
import { type DateView, dayView } from '@/lib/view/date'
import { type DisputeView, disputeView } from '@/lib/view/dispute'
import { type EventView, entryView, type SourceView, type StatementView, sourceView } from '@/lib/view/entry'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'

/** A topic on the home page: its answer's first paragraph, and its foremost disputes. */
export interface TopicTeaser {
  readonly link: LinkView
  readonly headline: string
  readonly answer: string
  readonly coveredUntil: DateView
  readonly disputes: readonly DisputeView[]
  readonly counts: { readonly questions: number; readonly statements: number; readonly speakers: number }
}

export interface HomeView {
  readonly topics: readonly TopicTeaser[]
  readonly shared: readonly LinkView[]
  readonly latest: readonly (StatementView | EventView)[]
  readonly modified: DateView
}

/** The home page: what the site is, by showing it. */
export function homeView(ledger: Ledger): HomeView {
  const topics = [...ledger.topics.values()]
  const present = topics.map(({ slug }) => actorsOfTopic(ledger, slug))
  const everywhere = [...ledger.actors.keys()].filter(
    (slug) => topics.length > 1 && present.every((actors) => actors.has(slug)),
  )
  return {
    topics: topics.map(({ slug, fields }) => {
      const statements = ledger.index.statementsBy.topic.get(slug) ?? []
      return {
        link: linkTo(ledger, 'topic', slug),
        headline: fields.headline,
        answer: fields.answer[0] ?? '',
        coveredUntil: dayView(fields.coverage.until),
        disputes: fields.questions
          .slice(0, 2)
          .flatMap((id) => ledger.questions.get(id) ?? [])
          .map((question) => disputeView(ledger, disputeOn(ledger, question, null))),
        counts: {
          questions: ledger.index.questionsByTopic.get(slug)?.length ?? 0,
          statements: statements.length,
          speakers: new Set(statements.map(({ by }) => by)).size,
        },
      }
    }),
    shared: linksTo(ledger, 'actor', everywhere),
    latest: milestones(timelineOf([...ledger.statements.values()], [...ledger.events.values()], null))
      .slice(-6)
      .toReversed()
      .map((entry) => entryView(ledger, entry)),
    modified: dayView(siteModified(ledger)),
  }
}

/** Every question with its dispute, by topic. */
export function questionsView(ledger: Ledger): { topic: LinkView; disputes: DisputeView[] }[] {
  return [...ledger.topics.keys()].map((topic) => ({
    topic: linkTo(ledger, 'topic', topic),
    disputes: inTopicOrder(ledger, topic).map((question) => disputeView(ledger, disputeOn(ledger, question, null))),
  }))
}

/** The questions of a topic: first those that its editor put in order, then the rest by slug. */
function inTopicOrder(ledger: Ledger, topic: string) {
  const first = ledger.topics.get(topic)?.fields.questions ?? []
  const rest = (ledger.index.questionsByTopic.get(topic) ?? [])
    .map(({ slug }) => slug)
    .filter((slug) => !first.includes(slug))
  return [...first, ...rest].flatMap((slug) => ledger.questions.get(slug) ?? [])
}

/** Articles, newest first. */
export const articlesView = (ledger: Ledger): { link: LinkView; date: DateView; topics: LinkView[] }[] =>
  [...ledger.articles.values()].toReversed().map(({ slug, fields }) => ({
    link: linkTo(ledger, 'article', slug),
    date: dayView(fields.date),
    topics: linksTo(ledger, 'topic', fields.topics),
  }))

/** Actors under their kinds, in the order of the kinds' list; how much each said. */
export function actorsView(
  ledger: Ledger,
): { kind: string; actors: { link: LinkView; statements: number; topics: LinkView[] }[] }[] {
  const topics = [...ledger.topics.keys()].map((slug) => ({ slug, actors: actorsOfTopic(ledger, slug) }))
  return Object.entries(ACTOR_KINDS).flatMap(([kind, label]) => {
    const actors = [...ledger.actors.values()].filter(({ fields }) => fields.kind === kind)
    if (actors.length === 0) return []
    return [
      {
        kind: label,
        actors: actors.map(({ slug }) => ({
          link: linkTo(ledger, 'actor', slug),
          statements: ledger.index.statementsBy.actor.get(slug)?.length ?? 0,
          topics: topics
            .filter(({ actors: present }) => present.has(slug))
            .map((topic) => linkTo(ledger, 'topic', topic.slug)),
        })),
      },
    ]
  })
}

/** Sources, newest first; how much of the ledger rests on each. */
export const sourcesView = (ledger: Ledger): (SourceView & { entries: number })[] =>
  [...ledger.sources.keys()].toReversed().map((slug) => ({
    ...sourceView(ledger, slug),
    entries:
      (ledger.index.statementsBy.source.get(slug)?.length ?? 0) + (ledger.index.eventsBy.source.get(slug)?.length ?? 0),
  }))

/** A correction or a withdrawal, with the page that it concerns. */
export interface CorrectionView {
  readonly on: DateView
  readonly page: LinkView
  readonly text: string
}

/** Every correction and withdrawal, newest first. */
export function correctionsView(ledger: Ledger): CorrectionView[] {
  const collections = {
    topic: ledger.topics,
    question: ledger.questions,
    article: ledger.articles,
    actor: ledger.actors,
    place: ledger.places,
    source: ledger.sources,
  }
  const entries = KINDS.flatMap((kind) =>
    [...collections[kind].values()].flatMap(({ slug, fields }) => [
      ...fields.corrections.map(({ on, text }) => ({ on, text, kind, slug })),
      ...(fields.withdrawn
        ? [{ on: fields.withdrawn.on, text: `Withdrawn. ${fields.withdrawn.reason}`, kind, slug }]
        : []),
    ]),
  )
  return entries
    .toSorted((a, b) => compareText(b.on, a.on) || compareText(pageOf(a.kind, a.slug), pageOf(b.kind, b.slug)))
    .map(({ on, text, kind, slug }) => ({ on: dayView(on), text, page: linkTo(ledger, kind, slug) }))
}
