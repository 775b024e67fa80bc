import { z } from 'zod'
import { compareEdtf, parseEdtf } from '@/lib/dates/edtf'
import { brokenAnswers } from '@/lib/ledger/broken-answers'
import { findCopies } from '@/lib/ledger/copies'
import { checkDuplicates } from '@/lib/ledger/duplicates'
import { byTimeHappened, byTimeSaid, eventsOf, statementsOf } from '@/lib/ledger/entries'
import { buildIndexes } from '@/lib/ledger/indexes'
import { checkMeaning } from '@/lib/ledger/meaning/check'
import type { Article, Ledger, RawDocument } from '@/lib/ledger/model'
import { compareNames, compareText } from '@/lib/ledger/order'
import { type ParsedDocument, parseDocument } from '@/lib/ledger/parse'
import { checkPermalinks } from '@/lib/ledger/permalinks'
import {
  checkBrokenReferences,
  checkReferences,
  collectIds,
  type DocumentReferences,
  type KnownIds,
} from '@/lib/ledger/references'
import { checkRules } from '@/lib/ledger/rules'
import { isWarning, type Problem } from '@/lib/problems/problem'
import type { Kind } from '@/lib/schema/fields'

export type BuildResult =
  | { readonly ok: true; readonly ledger: Ledger; readonly warnings: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

type Of<K extends Kind> = Extract<ParsedDocument, { kind: K }>

/**
 * Makes the ledger of what a reader found: checks every document, links them, builds the indexes. Pure: the same
 * documents give the same ledger, in whatever order they come.
 *
 * @returns the ledger, or every problem found; never a ledger of only a part of the content
 */
export function buildLedger(raw: readonly RawDocument[]): BuildResult {
  const problems: Problem[] = []
  const documents: ParsedDocument[] = []
  const broken: Broken[] = []
  for (const item of raw.toSorted((a, b) => compareText(a.file, b.file))) {
    const result = parseDocument(item)
    problems.push(...result.warnings)
    if ('document' in result) documents.push(result.document)
    else {
      broken.push({ raw: item, kind: result.looksLike ?? item.kind })
      problems.push(...result.problems)
    }
  }
  // References to a document that exists but is broken are not dangling: its own mistake is the one to report.
  const among = { known: withBroken(collectIds(documents), broken), documents }
  const references: DocumentReferences[] = []
  for (const document of documents) {
    const checked = checkReferences(document, among)
    problems.push(...checked.problems)
    references.push(checked.references)
  }
  problems.push(...broken.flatMap(({ raw: item, kind }) => checkBrokenReferences(item, kind, among)))
  const byKind = splitByKind(documents)
  problems.push(...broken.flatMap(({ raw: item }) => brokenAnswers(item, byKind.question)))
  const copies = findCopies(documents, raw)
  const originals = documents.filter((document) => !copies.has(document))
  problems.push(
    ...copies.values(),
    ...checkDuplicates(originals),
    ...documents.flatMap((document) => checkRules(document, byKind)),
    ...checkMeaning(originals, byKind),
    ...checkPermalinks(originals),
  )
  const sorted = problems.toSorted((a, b) => compareText(a.file, b.file))
  if (sorted.every(isWarning)) return { ok: true, ledger: assemble(byKind, references), warnings: sorted }
  return { ok: false, problems: sorted }
}

/** A document whose front matter has mistakes, and what it seems to be. */
interface Broken {
  readonly raw: RawDocument
  readonly kind: Kind
}

function withBroken(known: KnownIds, broken: readonly Broken[]): KnownIds {
  const slugs = (kind: Kind) =>
    new Set([
      ...known[kind],
      // Whoever refers to a file in the wrong folder may take it for what the folder says, or for what it is.
      ...broken.flatMap((item) => (item.kind === kind || item.raw.kind === kind ? [item.raw.slug] : [])),
    ])
  return {
    topic: slugs('topic'),
    question: slugs('question'),
    article: slugs('article'),
    actor: slugs('actor'),
    place: slugs('place'),
    source: slugs('source'),
    statement: new Set([...known.statement, ...broken.flatMap(({ raw }) => rawStatementIds(raw.data))]),
  }
}

/** Ids of statements in front matter that has not passed its schema, as far as they can be made out. */
function rawStatementIds(data: unknown): string[] {
  const result = z.looseObject({ statements: z.array(z.unknown()) }).safeParse(data)
  return (result.data?.statements ?? []).flatMap(
    (statement) => z.looseObject({ id: z.string() }).safeParse(statement).data?.id ?? [],
  )
}

function splitByKind(documents: readonly ParsedDocument[]): { [K in Kind]: ReadonlyMap<string, Of<K>> } {
  const of = <K extends Kind>(kind: K) =>
    new Map(
      documents
        .filter((document): document is Of<K> => document.kind === kind)
        .map((document) => [document.slug, document]),
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

/** An article as the ledger keeps it: its entries are the ledger's, and those of a withdrawn one are nobody's. */
function withoutEntries({ fields: { statements: _, events: _events, ...fields }, ...article }: Of<'article'>): Article {
  return { ...article, fields }
}

function assemble(
  byKind: { [K in Kind]: ReadonlyMap<string, Of<K>> },
  references: readonly DocumentReferences[],
): Ledger {
  const inOrder = <D extends { slug: string }>(map: ReadonlyMap<string, D>, compare: (a: D, b: D) => number) =>
    new Map(
      [...map.values()]
        .toSorted((a, b) => compare(a, b) || compareText(a.slug, b.slug))
        .map((document) => [document.slug, document]),
    )
  const bySlug = () => 0
  const articles = inOrder(byKind.article, (a, b) => compareText(a.fields.date, b.fields.date))
  const sourceDate = (slug: string) => byKind.source.get(slug)?.fields.date ?? '9999'
  const live = [...articles.values()].filter((article) => !article.fields.withdrawn)
  const statements = live.flatMap((article) => statementsOf(article, sourceDate)).toSorted(byTimeSaid)
  const events = live.flatMap((article) => eventsOf(article, sourceDate)).toSorted(byTimeHappened)
  const documents = {
    topic: inOrder(byKind.topic, bySlug),
    question: inOrder(byKind.question, bySlug),
    article: new Map([...articles].map(([slug, article]) => [slug, withoutEntries(article)])),
    actor: inOrder(byKind.actor, (a, b) =>
      compareNames(a.fields.sortName ?? a.fields.name, b.fields.sortName ?? b.fields.name),
    ),
    place: inOrder(byKind.place, (a, b) => compareNames(a.fields.name, b.fields.name)),
    source: inOrder(byKind.source, (a, b) => compareEdtf(parseEdtf(a.fields.date), parseEdtf(b.fields.date))),
  }
  const collections = {
    documents,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    events: new Map(events.map((event) => [event.id, event])),
  }
  return { ...collections, index: buildIndexes(collections, references) }
}
