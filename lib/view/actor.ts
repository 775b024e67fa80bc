import { partsOf, wholesOf } from '@/lib/derive/actors'
import { changesOn } from '@/lib/derive/changes'
import { articlesBehind, lastModified } from '@/lib/derive/modified'
import { timelineOf } from '@/lib/derive/timeline'
import type { Actor, Ledger } from '@/lib/ledger/model'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { listOf } from '@/lib/site/addresses'
import { type DateView, dateView } from '@/lib/view/date'
import { type ChangeView, changeView } from '@/lib/view/dispute'
import { type DocumentView, documentView } from '@/lib/view/document'
import {
  type EventView,
  entryView,
  type SourceView,
  type StatementView,
  sourceView,
  statementView,
} from '@/lib/view/entry'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type ProseView, proseView } from '@/lib/view/prose'

/** What an actor said and did in one topic, oldest first. */
export interface ActorRecord {
  readonly topic: LinkView
  readonly entries: readonly (StatementView | EventView)[]
}

export interface ActorView extends DocumentView {
  readonly kindLabel: string
  readonly otherNames: readonly { readonly name: string; readonly language?: string }[]
  readonly roles: readonly { readonly title: string; readonly when?: DateView }[]
  readonly members: readonly string[]
  readonly partOf: readonly LinkView[]
  readonly parts: readonly LinkView[]
  readonly body: ProseView
  /** Across topics: what it said, and what it took part in. */
  readonly record: readonly ActorRecord[]
  /** What actors that are part of it said, by actor: for Russia, the defence ministry and the Kremlin. */
  readonly throughParts: readonly { readonly actor: LinkView; readonly statements: readonly StatementView[] }[]
  /** What others said about it. */
  readonly about: readonly StatementView[]
  readonly changes: readonly ChangeView[]
  /** Publications of a news organisation. */
  readonly publications: readonly SourceView[]
  readonly mentionedIn: readonly LinkView[]
  readonly sameAs: readonly string[]
}

/** Everything on an actor's page. */
export function actorView(ledger: Ledger, actor: Actor): ActorView {
  const { slug, fields, body } = actor
  const { statementsBy, eventsBy, sourcesByPublisher, referrers } = ledger.index
  const statements = statementsBy.actor.get(slug) ?? []
  const events = eventsBy.actor.get(slug) ?? []
  const parts = partsOf(ledger, slug)
  return {
    ...documentView(actor, {
      title: fields.name,
      above: [{ label: 'Actors', href: listOf('actor') }],
      modified: lastModified(actor, articlesBehind(ledger, 'actor', slug)),
    }),
    kindLabel: ACTOR_KINDS[fields.kind],
    otherNames: fields.otherNames.map(({ name, language }) => ({ name, ...(language && { language }) })),
    roles: fields.roles.map(({ title, when }) => ({ title, ...(when && { when: dateView(when) }) })),
    members: fields.members,
    partOf: wholesOf(ledger, slug).map((whole) => linkTo(ledger, 'actor', whole.slug)),
    parts: parts.map((part) => linkTo(ledger, 'actor', part.slug)),
    body: proseView(ledger, body),
    record: [...ledger.topics.keys()].flatMap((topic) => {
      const inTopic = (entry: { article: string }) =>
        ledger.articles.get(entry.article)?.fields.topics.includes(topic) ?? false
      const entries = timelineOf(statements.filter(inTopic), events.filter(inTopic), null)
      return entries.length > 0
        ? [{ topic: linkTo(ledger, 'topic', topic), entries: entries.map((entry) => entryView(ledger, entry)) }]
        : []
    }),
    throughParts: parts.flatMap((part) => {
      const own = statementsBy.actor.get(part.slug) ?? []
      return own.length > 0
        ? [
            {
              actor: linkTo(ledger, 'actor', part.slug),
              statements: own.map((statement) => statementView(ledger, statement)),
            },
          ]
        : []
    }),
    about: (statementsBy.aboutActor.get(slug) ?? []).map((statement) => statementView(ledger, statement)),
    changes: [...new Set(statements.flatMap(({ question }) => question ?? []))]
      .flatMap((id) => ledger.questions.get(id) ?? [])
      .flatMap((question) => changesOn(ledger, question, null))
      .filter((change) => change.actor === slug)
      .map((change) => changeView(ledger, change)),
    publications: (sourcesByPublisher.get(slug) ?? []).map((source) => sourceView(ledger, source.slug)),
    mentionedIn: mentions(ledger, referrers.get(`actor:${slug}`)),
    sameAs: fields.sameAs,
  }
}

/** Pages that refer to a document: topics, questions and articles, in that order. */
export function mentions(ledger: Ledger, referrers: ReturnType<Ledger['index']['referrers']['get']>): LinkView[] {
  if (!referrers) return []
  return (['topic', 'question', 'article'] as const).flatMap((kind) => linksTo(ledger, kind, referrers[kind]))
}
