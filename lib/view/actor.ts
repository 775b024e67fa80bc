import { compareEdtf } from '@/lib/dates/edtf'
import { partsOf, spokenForAt, wholesAt, wholesOf } from '@/lib/derive/actors'
import { additionsOn, changesOn } from '@/lib/derive/changes'
import { lastModified } from '@/lib/derive/modified'
import { timelineOf } from '@/lib/derive/timeline'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { pagesElsewhere } from '@/lib/schema/wikidata'
import { listOf } from '@/lib/site/addresses'
import { type ActorAnswer, answersOfActor } from '@/lib/view/actor-answers'
import { type ChangeView, changeView } from '@/lib/view/dispute'
import { type DocumentView, documentView } from '@/lib/view/document'
import { type EventView, entryView, type StatementView, statementView } from '@/lib/view/entry'
import { type LinkView, linksTo, linkTo } from '@/lib/view/link'
import { type ProseView, proseView } from '@/lib/view/prose'
import { type RoleView, rolesView } from '@/lib/view/roles'
import { type SourceView, sourceView } from '@/lib/view/source-line'
import { actorStripView, type StripView } from '@/lib/view/strip'

/** What an actor said and did in one topic, oldest first. */
export interface ActorRecord {
  readonly topic: LinkView
  readonly entries: readonly (StatementView | EventView)[]
}

/** Statements by somebody who belongs to the actor. */
export interface SaidByPart {
  readonly actor: LinkView
  readonly statements: readonly StatementView[]
}

export interface ActorView extends DocumentView {
  readonly kindLabel: string
  /** The name alone; the title of a state that shares it with a place says which of the two it is. */
  readonly name: string
  /** The latest post that a source gives, under the name. */
  readonly role?: string
  /** Its latest words, newest first: its own, or of one that has none those of who speaks for it by office. */
  readonly words: readonly StatementView[]
  /** What it said, drawn in time: where there is more than one statement. */
  readonly strip?: StripView
  readonly otherNames: readonly { readonly name: string; readonly language?: string }[]
  readonly roles: readonly RoleView[]
  readonly members: readonly string[]
  readonly partOf: readonly LinkView[]
  readonly parts: readonly LinkView[]
  readonly body: ProseView
  /** Across topics: what it said, and what it took part in. */
  readonly record: readonly ActorRecord[]
  /** Statements by those who speak for it by office: for Russia, the Kremlin and the defence ministry. */
  readonly spokenBy: readonly SaidByPart[]
  /** Statements by others who belong to it, but do not speak for it. */
  readonly saidWithin: readonly SaidByPart[]
  /** Statements about it by outsiders. */
  readonly about: readonly StatementView[]
  readonly changes: readonly ChangeView[]
  /** Answers added to earlier ones, which can be true beside them. */
  readonly additions: readonly ChangeView[]
  /** Its answers to questions with a list of answers, contradicted ones first. Figures are in the record. */
  readonly answers: readonly ActorAnswer[]
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
    (id) => ledger.documents.question.get(id) ?? [],
  )
  const strip = statements.length > 1 ? actorStripView(ledger, slug) : undefined
  const role = fields.roles.at(-1)?.title
  const isAlsoPlace = [...ledger.documents.place.values()].some((place) => place.fields.name === fields.name)
  const spoken = parts.flatMap((part) => (statementsBy.actor.get(part.slug) ?? []).filter(speaksFor(ledger, slug)))
  return {
    ...(strip && { strip }),
    ...(role && { role }),
    name: fields.name,
    words: latestWords(statements.length > 0 ? statements : spoken).map((said) => statementView(ledger, said)),
    ...documentView(actor, {
      title: isAlsoPlace && fields.kind === 'state' ? `${fields.name} (the state)` : fields.name,
      above: [{ label: 'Actors', href: listOf('actor') }],
      modified: lastModified(ledger, actor),
    }),
    kindLabel: ACTOR_KINDS[fields.kind],
    otherNames: fields.otherNames.map(({ name, language }) => ({ name, ...(language && { language }) })),
    roles: rolesView(ledger, actor),
    members: fields.members,
    partOf: wholesOf(ledger, slug).map((whole) => linkTo(ledger, 'actor', whole.slug)),
    parts: parts.map((part) => linkTo(ledger, 'actor', part.slug)),
    body: proseView(ledger, body),
    record: [...ledger.documents.topic.keys()].flatMap((topic) => {
      const inTopic = (entry: { article: string }) =>
        ledger.documents.article.get(entry.article)?.fields.topics.includes(topic) ?? false
      const entries = timelineOf(statements.filter(inTopic), events.filter(inTopic), null)
      return entries.length > 0
        ? [{ topic: linkTo(ledger, 'topic', topic), entries: entries.map((entry) => entryView(ledger, entry)) }]
        : []
    }),
    ...saidByParts(ledger, slug, parts),
    about: (statementsBy.aboutActor.get(slug) ?? [])
      .filter(({ by, saidDate }) => !isAmong(wholesAt(ledger, by, saidDate), slug))
      .map((statement) => statementView(ledger, statement)),
    answers: answersOfActor(ledger, questions, slug),
    changes: questions
      .flatMap((question) => changesOn(ledger, question, null))
      .filter((change) => change.actor === slug)
      .map((change) => changeView(ledger, change)),
    additions: questions
      .flatMap((question) => additionsOn(ledger, question, null))
      .filter((addition) => addition.actor === slug)
      .map((addition) => changeView(ledger, addition)),
    publications: (sourcesByPublisher.get(slug) ?? []).map((source) => sourceView(ledger, source.slug)),
    mentionedIn: mentions(ledger, referrers.get(`actor:${slug}`)),
    sameAs: pagesElsewhere(fields),
  }
}

/** So many of an actor’s statements stand first. */
const WORDS = 4

/** The newest first; what is in the speaker’s own words is chosen before what is told in ours. */
function latestWords(statements: readonly Statement[]): Statement[] {
  const newest = statements.toSorted((a, b) => compareEdtf(b.saidDate, a.saidDate))
  const chosen = new Set(newest.toSorted((a, b) => Number(!a.quote) - Number(!b.quote)).slice(0, WORDS))
  return newest.filter((statement) => chosen.has(statement))
}

/** Statements by its parts while they belonged to it, with those of its spokespeople apart. */
function saidByParts(
  ledger: Ledger,
  slug: string,
  parts: readonly Actor[],
): Pick<ActorView, 'spokenBy' | 'saidWithin'> {
  const said = (keep: (statement: Statement) => boolean) =>
    parts.flatMap((part) => {
      const statements = (ledger.index.statementsBy.actor.get(part.slug) ?? []).filter(keep)
      if (statements.length === 0) return []
      return {
        actor: linkTo(ledger, 'actor', part.slug),
        statements: statements.map((statement) => statementView(ledger, statement)),
      }
    })
  const speaks = speaksFor(ledger, slug)
  const belongs = ({ by, saidDate }: Statement) => isAmong(wholesAt(ledger, by, saidDate), slug)
  return { spokenBy: said(speaks), saidWithin: said((statement) => belongs(statement) && !speaks(statement)) }
}

/** Whether a statement was made by somebody who then spoke for an actor by office. */
const speaksFor =
  (ledger: Ledger, slug: string) =>
  ({ by, saidDate }: Statement): boolean =>
    isAmong(spokenForAt(ledger, by, saidDate), slug)

const isAmong = (actors: readonly Actor[], slug: string) => actors.some((actor) => actor.slug === slug)

/** Pages that refer to a document: topics, questions and articles, in that order. */
export function mentions(ledger: Ledger, referrers: ReturnType<Ledger['index']['referrers']['get']>): LinkView[] {
  if (!referrers) return []
  return (['topic', 'question', 'article'] as const).flatMap((kind) => linksTo(ledger, kind, referrers[kind]))
}
