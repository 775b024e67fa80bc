import { z } from 'zod'
import type { RawDocument } from '@/lib/ledger/model'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Kind, ReferenceKind } from '@/lib/schema/fields'

/** Something that references can lead to. */
export interface Known {
  /** The article that carries it, where it is a statement or an event. */
  readonly article?: string
  /** Set where it, or the article that carries it, is not published yet. */
  readonly draft?: true
  /** The day on which the article that carries it was withdrawn. A withdrawn document has a page that says so. */
  readonly withdrawn?: string
}

/** A document whose front matter has mistakes, and what it seems to be. */
export interface Broken {
  readonly raw: RawDocument
  readonly kind: Kind
}

/** What exists, by what can refer to it and by id. */
export type KnownIds = Readonly<Record<ReferenceKind, ReadonlyMap<string, Known>>>

/** Collects the ids that references may use, those of documents with mistakes among them, as far as they can be made out. */
export function collectIds(documents: readonly ParsedDocument[], broken: readonly Broken[] = []): KnownIds {
  const known: Record<ReferenceKind, Map<string, Known>> = {
    topic: new Map(),
    question: new Map(),
    article: new Map(),
    actor: new Map(),
    place: new Map(),
    source: new Map(),
    statement: new Map(),
    entry: new Map(),
  }
  for (const document of documents) {
    const draft = document.fields.draft && ({ draft: true } as const)
    known[document.kind].set(document.slug, { ...draft })
    if (document.kind !== 'article') continue
    const { withdrawn, statements, events } = document.fields
    const here = { article: document.slug, ...draft, ...(withdrawn && { withdrawn: withdrawn.on }) }
    for (const { id } of statements) known.statement.set(id, here)
    for (const { id } of [...statements, ...events]) known.entry.set(id, here)
  }
  // References to a document that exists but is broken are not dangling: its own mistake is the one to report.
  for (const { kind, raw } of broken) {
    const { slug, data } = raw
    // Whoever refers to a file in the wrong folder may take it for what the folder says, or for what it is.
    for (const each of [kind, raw.kind]) known[each].set(slug, {})
    for (const id of idsIn(data, 'statements')) known.statement.set(id, {})
    for (const id of [...idsIn(data, 'statements'), ...idsIn(data, 'events')]) known.entry.set(id, {})
  }
  return known
}

/** Ids of entries in front matter that has not passed its schema. */
function idsIn(data: unknown, list: 'statements' | 'events'): string[] {
  const result = z.looseObject({ [list]: z.array(z.unknown()) }).safeParse(data)
  return (result.data?.[list] ?? []).flatMap(
    (entry) => z.looseObject({ id: z.string() }).safeParse(entry).data?.id ?? [],
  )
}

/** Former slugs by kind, each with the slug that the document has now. */
export type FormerSlugs = Readonly<Record<Kind, ReadonlyMap<string, string>>>

export function collectFormerSlugs(documents: readonly ParsedDocument[]): FormerSlugs {
  const of = (kind: Kind) =>
    new Map(
      documents
        .filter((document) => document.kind === kind)
        .flatMap(({ slug, fields }) => fields.formerSlugs.map((former) => [former, slug] as const)),
    )
  return {
    topic: of('topic'),
    question: of('question'),
    article: of('article'),
    actor: of('actor'),
    place: of('place'),
    source: of('source'),
  }
}
