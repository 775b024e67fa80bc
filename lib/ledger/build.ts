import { compareEdtf, parseEdtf } from '@/lib/dates/edtf'
import { brokenAnswers } from '@/lib/ledger/broken-answers'
import { findCopies } from '@/lib/ledger/copies'
import { checkDuplicates } from '@/lib/ledger/duplicates'
import { byTimeHappened, byTimeSaid, eventsOf, type Surroundings, statementsOf } from '@/lib/ledger/entries'
import { underPresentSlugs } from '@/lib/ledger/former-slugs'
import { buildIndexes } from '@/lib/ledger/indexes'
import { type Broken, collectFormerSlugs, collectIds } from '@/lib/ledger/known'
import type { LinkLogs } from '@/lib/ledger/link-log'
import { type ContentLog, type DocumentDays, documentDays, entryDays } from '@/lib/ledger/logged'
import { checkMeaning } from '@/lib/ledger/meaning/check'
import type { Article, Event, Ledger, RawDocument, Source, Statement, WithdrawnEntry } from '@/lib/ledger/model'
import { compareNames, compareText } from '@/lib/ledger/order'
import { type ParsedDocument, parseDocument } from '@/lib/ledger/parse'
import { checkPermalinks } from '@/lib/ledger/permalinks'
import { checkBrokenReferences, checkReferences, type DocumentReferences } from '@/lib/ledger/references'
import { checkRules } from '@/lib/ledger/rules'
import { isWarning, type Problem } from '@/lib/problems/problem'
import { FOLDERS } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'

export type BuildResult =
  | {
      readonly ok: true
      readonly ledger: Ledger
      /** The ledger as it would be with every draft published; only where that was asked for and there are drafts. */
      readonly preview?: Ledger
      /** How many documents are drafts. */
      readonly drafts: number
      readonly warnings: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

interface Options {
  /** Makes a second ledger, in which drafts are published: for their own pages while somebody writes. */
  readonly preview?: boolean
  /** Since when the ledger says what it says. What the log does not know has the days that its page gives itself. */
  readonly log?: ContentLog | undefined
  /** What `npm run links` found at the addresses of sources. */
  readonly links?: LinkLogs | undefined
}

type Of<K extends Kind> = Extract<ParsedDocument, { kind: K }>
type Logged<K extends Kind> = Of<K> & { readonly logged: DocumentDays }

/**
 * Makes the ledger of what a reader found: checks every document, links them, builds the indexes. Pure: the same
 * documents give the same ledger, in whatever order they come. Drafts are checked like all others and then left out
 * here, so that nothing that is made from the ledger can show one.
 *
 * @returns the ledger, or every problem found; never a ledger of only a part of what is published
 */
export function buildLedger(
  raw: readonly RawDocument[],
  { preview = false, log = new Map(), links = new Map() }: Options = {},
): BuildResult {
  const { documents, broken, problems } = parseAll(raw)
  const among = { known: collectIds(documents, broken), documents }
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
  if (!sorted.every(isWarning)) return { ok: false, problems: sorted }
  const published = documents.filter(({ fields }) => !fields.draft)
  const drafts = documents.length - published.length
  return {
    ok: true,
    ledger: assemble(
      splitByKind(published),
      references.filter(({ document }) => !document.fields.draft),
      log,
      links,
    ),
    ...(preview && drafts > 0 && { preview: assemble(byKind, references, log, links) }),
    drafts,
    warnings: sorted,
  }
}

/** Checks each document against its schema, then brings references by former slugs up to date. */
function parseAll(raw: readonly RawDocument[]) {
  const problems: Problem[] = []
  const parsed: { readonly item: RawDocument; readonly document: ParsedDocument }[] = []
  const broken: Broken[] = []
  for (const item of raw.toSorted((a, b) => compareText(a.file, b.file))) {
    const result = parseDocument(item)
    problems.push(...result.warnings)
    if ('document' in result) parsed.push({ item, document: result.document })
    else {
      broken.push({ raw: item, kind: result.looksLike ?? item.kind })
      problems.push(...result.problems)
    }
  }
  const former = collectFormerSlugs(parsed.map(({ document }) => document))
  const documents = parsed.map(({ item, document }) => {
    const renamed = underPresentSlugs(item, document, former)
    if (!renamed) return document
    problems.push(...renamed.warnings)
    const result = parseDocument(renamed.raw)
    return 'document' in result ? result.document : document
  })
  return { documents, broken, problems }
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
function withoutEntries({ fields: { statements, events, ...fields }, ...article }: Logged<'article'>): Article {
  const ofEntries = [...statements, ...events].flatMap(({ id, corrections }) =>
    corrections.map((correction) => ({ ...correction, entry: id })),
  )
  return { ...article, fields: { ...fields, corrections: [...fields.corrections, ...ofEntries] } }
}

/** Sources with what is known of their addresses. */
const withLinks = (sources: ReadonlyMap<string, Logged<'source'>>, links: LinkLogs): ReadonlyMap<string, Source> =>
  new Map(
    [...sources].map(([slug, source]) => {
      const link = links.get(source.fields.url ?? '')
      return [slug, link ? { ...source, link } : source]
    }),
  )

/** What went with withdrawn articles. */
function withdrawnOf(
  articles: readonly Of<'article'>[],
  entriesOf: (article: Of<'article'>) => readonly (Statement | Event)[],
): ReadonlyMap<string, WithdrawnEntry> {
  return new Map(
    articles.flatMap((article) => {
      const on = article.fields.withdrawn?.on
      if (on === undefined) return []
      return entriesOf(article).map((entry) => {
        const pages =
          'by' in entry
            ? { actor: entry.by, questions: entry.question ? [entry.question] : [] }
            : { questions: entry.questions }
        return [entry.id, { article: article.slug, on, publicFrom: entry.publicFrom, ...pages }] as const
      })
    }),
  )
}

function assemble(
  byKind: { [K in Kind]: ReadonlyMap<string, Of<K>> },
  references: readonly DocumentReferences[],
  log: ContentLog,
  links: LinkLogs,
): Ledger {
  const logOf = ({ kind, slug }: ParsedDocument) => log.get(`${FOLDERS[kind]}/${slug}`)
  const inOrder = <D extends ParsedDocument>(map: ReadonlyMap<string, D>, compare: (a: D, b: D) => number) =>
    new Map(
      [...map.values()]
        .toSorted((a, b) => compare(a, b) || compareText(a.slug, b.slug))
        .map((document) => [document.slug, { ...document, logged: documentDays(document, logOf(document)) }]),
    )
  const bySlug = () => 0
  const articles = inOrder(byKind.article, (a, b) => compareText(a.fields.date, b.fields.date))
  const sourceDate = (slug: string) => byKind.source.get(slug)?.fields.date ?? '9999'
  const live = [...articles.values()].filter((article) => !article.fields.withdrawn)
  const context = (article: Of<'article'>): Surroundings => ({
    sourceDate,
    logged: (id) => entryDays(article, logOf(article), id),
  })
  const statements = live.flatMap((article) => statementsOf(article, context(article))).toSorted(byTimeSaid)
  const events = live.flatMap((article) => eventsOf(article, context(article))).toSorted(byTimeHappened)
  const documents = {
    topic: inOrder(byKind.topic, bySlug),
    question: inOrder(byKind.question, bySlug),
    article: new Map([...articles].map(([slug, article]) => [slug, withoutEntries(article)])),
    actor: inOrder(byKind.actor, (a, b) =>
      compareNames(a.fields.sortName ?? a.fields.name, b.fields.sortName ?? b.fields.name),
    ),
    place: inOrder(byKind.place, (a, b) => compareNames(a.fields.name, b.fields.name)),
    source: withLinks(
      inOrder(byKind.source, (a, b) => compareEdtf(parseEdtf(a.fields.date), parseEdtf(b.fields.date))),
      links,
    ),
  }
  const collections = {
    documents,
    statements: new Map(statements.map((statement) => [statement.id, statement])),
    events: new Map(events.map((event) => [event.id, event])),
    withdrawn: withdrawnOf([...articles.values()], (article) => [
      ...statementsOf(article, context(article)),
      ...eventsOf(article, context(article)),
    ]),
  }
  return { ...collections, index: buildIndexes(collections, references) }
}
