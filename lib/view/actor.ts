import { partsOf, wholesOf } from '@/lib/derive/actors'
import { changesOn } from '@/lib/derive/changes'
import { disputeOn } from '@/lib/derive/dispute'
import { articlesBehind, lastModified } from '@/lib/derive/modified'
import { timelineOf } from '@/lib/derive/timeline'
import type { Actor, Ledger, Question } from '@/lib/ledger/model'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { listOf } from '@/lib/site/addresses'
import { type DateView, dateView } from '@/lib/view/date'
import { type ChangeView, changeView, type DisputeView, disputeView } from '@/lib/view/dispute'
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

/** Where an actor stands on a question: its own answer, and who else gives which. */
export interface ActorStand extends Pick<DisputeView, 'question' | 'state' | 'stateLabel' | 'sides'> {
  readonly own: { readonly letter: string; readonly since: DateView; readonly statement: StatementView }
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
  /** Its answers to questions with a list of answers, contested ones first. Figures stand in the record. */
  readonly stands: readonly ActorStand[]
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
  const questions = [...new Set(statements.flatMap(({ question }) => question ?? []))].flatMap(
    (id) => ledger.questions.get(id) ?? [],
  )
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
    stands: questions
      .flatMap((question) => standOn(ledger, question, slug))
      .sort((a, b) => Number(b.state === 'contested') - Number(a.state === 'contested')),
    changes: questions
      .flatMap((question) => changesOn(ledger, question, null))
      .filter((change) => change.actor === slug)
      .map((change) => changeView(ledger, change)),
    publications: (sourcesByPublisher.get(slug) ?? []).map((source) => sourceView(ledger, source.slug)),
    mentionedIn: mentions(ledger, referrers.get(`actor:${slug}`)),
    sameAs: fields.sameAs,
  }
}

/** One position taken out of a dispute, the rest left as it is. None where the actor gives no answer. */
function standOn(ledger: Ledger, question: Question, actor: string): ActorStand[] {
  const dispute = disputeOn(ledger, question, null)
  const { question: link, state, stateLabel, sides } = disputeView(ledger, dispute)
  const isOwn = (statement: StatementView) => statement.by.slug === actor
  return sides.flatMap(({ letter, positions }) =>
    positions
      .filter(({ statement }) => isOwn(statement))
      .map(({ since, statement }) => ({
        question: link,
        state,
        stateLabel,
        sides: sides.map((side) => ({ ...side, positions: side.positions.filter((other) => !isOwn(other.statement)) })),
        own: { letter, since, statement },
      })),
  )
}

/** Pages that refer to a document: topics, questions and articles, in that order. */
export function mentions(ledger: Ledger, referrers: ReturnType<Ledger['index']['referrers']['get']>): LinkView[] {
  if (!referrers) return []
  return (['topic', 'question', 'article'] as const).flatMap((kind) => linksTo(ledger, kind, referrers[kind]))
}
