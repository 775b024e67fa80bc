import type { Day, EdtfDate } from '@/lib/dates/edtf'
import type { LinkLog } from '@/lib/ledger/link-log'
import type { DocumentDays, EntryDays } from '@/lib/ledger/logged'
import type { Body } from '@/lib/mdx/body'
import type { ActorFields } from '@/lib/schema/actor'
import type { ArticleFields, EventFields, StatementFields } from '@/lib/schema/article'
import type { Kind, ReferenceKind } from '@/lib/schema/fields'
import type { PlaceFields } from '@/lib/schema/place'
import type { QuestionFields } from '@/lib/schema/question'
import type { SourceFields } from '@/lib/schema/source'
import type { TopicFields } from '@/lib/schema/topic'

/** A cross-link in a body, in the order of the text. */
export interface BodyLink {
  readonly refersTo: ReferenceKind
  readonly id: string
}

/** A document as a reader hands it over: front matter not yet checked, body compiled. */
export interface RawDocument {
  readonly kind: Kind
  readonly slug: string
  /** Path from the project's root, such as `content/actors/dmitry-peskov.mdx`. */
  readonly file: string
  readonly data: unknown
  readonly body: Body
  readonly links: readonly BodyLink[]
}

interface DocumentOf<K extends Kind, Fields> {
  readonly kind: K
  readonly slug: string
  readonly file: string
  readonly fields: Fields
  readonly body: Body
  readonly links: readonly BodyLink[]
  /** Since when the ledger has it. */
  readonly logged: DocumentDays
}

/** A correction of an article, or of one entry in it. */
export interface ArticleCorrection {
  readonly on: Day
  readonly text: string
  /** The id of the entry. */
  readonly entry?: string
}

export type Topic = DocumentOf<'topic', TopicFields>
export type Question = DocumentOf<'question', QuestionFields>
export type Article = DocumentOf<
  'article',
  Omit<ArticleFields, 'statements' | 'events' | 'corrections'> & {
    /** Those of the page, and after them those of its entries. */
    readonly corrections: readonly ArticleCorrection[]
  }
>
export type Actor = DocumentOf<'actor', ActorFields>
export type Place = DocumentOf<'place', PlaceFields>
export type Source = DocumentOf<'source', SourceFields> & {
  /** What was found at its address, where it was asked for. */
  readonly link?: LinkLog
}

/** The type of a document of each kind. */
export interface DocumentOfKind {
  topic: Topic
  question: Question
  article: Article
  actor: Actor
  place: Place
  source: Source
}

export type Documents = { readonly [K in Kind]: ReadonlyMap<string, DocumentOfKind[K]> }

/** Who said what, when, on whose word: a statement with its dates parsed and its source resolved. */
export interface Statement extends Omit<StatementFields, 'source'> {
  /** Slug of the article that carries it. */
  readonly article: string
  /** Slug of its source. */
  readonly source: string
  readonly saidDate: EdtfDate
  /** The day from whose end on it counts as public: the last day that its public date can mean. */
  readonly publicFrom: Day
  /** Since when the ledger has it, and has it so. */
  readonly logged: EntryDays
}

/** Something that happened, with its dates parsed and its source resolved. */
export interface Event extends Omit<EventFields, 'source'> {
  readonly article: string
  readonly source: string
  readonly whenDate: EdtfDate
  readonly publicFrom: Day
  readonly logged: EntryDays
}

/** What is left of a statement or an event whose article was withdrawn. */
export interface WithdrawnEntry {
  readonly article: string
  /** Pages whose feeds had it: its speaker’s, and those of its questions. */
  readonly actor?: string
  readonly questions: readonly string[]
  readonly on: Day
  /** The day from whose end on it counted as public. */
  readonly publicFrom: Day
}

/** What refers to a document: other documents (by field or in prose), by kind, in a stable order. */
export type Referrers = Readonly<Record<Kind, readonly string[]>>

/** Everything the site knows, checked and linked. Immutable; maps iterate in a stable, documented order. */
export interface Ledger {
  /**
   * By kind and slug. In order: topics and questions by slug, actors and places by name as lists sort it, articles and
   * sources by date, oldest first.
   */
  readonly documents: Documents
  /** By id, ordered by when they were said. */
  readonly statements: ReadonlyMap<string, Statement>
  /** By id, ordered by when they happened. */
  readonly events: ReadonlyMap<string, Event>
  /** By id: entries that left the ledger with their article. */
  readonly withdrawn: ReadonlyMap<string, WithdrawnEntry>
  readonly index: LedgerIndex
}

/** Lists by what their entries have in common, each by its id. */
type Lists<By extends string, Entry> = { readonly [K in By]: ReadonlyMap<string, readonly Entry[]> }

/** Lists that pages ask for by id, built once. All are in the ledger's order; a missing key means none. */
export interface LedgerIndex {
  /** `replyTo`: statements that reply to a statement. */
  readonly statementsBy: Lists<Kind | 'aboutActor' | 'replyTo', Statement>
  readonly eventsBy: Lists<Kind, Event>
  readonly articlesBy: Lists<'topic' | 'source', Article>
  readonly questionsByTopic: ReadonlyMap<string, readonly Question[]>
  /** Questions that ask who holds a place, or whose it is. */
  readonly questionsByControl: ReadonlyMap<string, readonly Question[]>
  readonly sourcesByPublisher: ReadonlyMap<string, readonly Source[]>
  /** Actors that are part of an actor, directly. */
  readonly partsOfActor: ReadonlyMap<string, readonly Actor[]>
  /** Places that lie in a place, directly. */
  readonly placesWithin: ReadonlyMap<string, readonly Place[]>
  /** Keyed by `kind:slug`. */
  readonly referrers: ReadonlyMap<string, Referrers>
}
