import { buildLedger } from '@/lib/ledger/build'
import type { LinkLogs } from '@/lib/ledger/link-log'
import type { ContentLog } from '@/lib/ledger/logged'
import type { Ledger, RawDocument } from '@/lib/ledger/model'
import { parseDocument } from '@/lib/ledger/parse'
import { processBody } from '@/lib/mdx/process'
import { formatProblems } from '@/lib/problems/format'
import type { Problem } from '@/lib/problems/problem'
import { FOLDERS, schemas } from '@/lib/schema/documents'
import type { Kind } from '@/lib/schema/fields'
import { findReferences } from '@/lib/schema/walk'
import {
  articleSlug,
  checked,
  defaultArticle,
  defaultEvent,
  defaultFields,
  defaultStatement,
  namesOfDefaults,
} from '@/lib/testing/defaults'
import type { ArticleLiteral, Fixture, QuestionLiteral } from '@/lib/testing/literals'

/**
 * Builds a small ledger for a test, through `buildLedger()` itself, from literals that say no more than the test is
 * about:
 *
 * ```ts
 * const ledger = fixtureLedger({
 *   actors: [{ slug: 'peskov', partOf: ['kremlin'] }],
 *   questions: [{ slug: 'wagner-in-mali', answers: ['sent', 'not-sent'] }],
 *   articles: [{ statements: [{ by: 'peskov', said: '2021-09-15', question: 'wagner-in-mali', answer: 'not-sent' }] }],
 * })
 * find(ledger.statements, 'article-1-s1').by // 'peskov'
 * ```
 *
 * - Required fields are filled in. A statement is a `claim` (with a value, a `figure`) by `speaker` on 1 January 2021,
 *   with the id `ARTICLE-s1`, `ARTICLE-s2`…; an event has the id `ARTICLE-e1`…
 * - What is referred to and not in the fixture is added with defaults (above: `kremlin`, the topic `topic` and the
 *   source `article-1-source`), so a test that counts documents should name them all. Statements are not added.
 * - An article without a source has one of its own, `ARTICLE-source`, that appeared on the article's day; without a
 *   date it is of the last day on which anything in it was said or happened.
 * - A question without `answers` and `measure` is answered with `yes` or `no`. `answers: ['sent']` gives ids alone,
 *   `measure: 'people'` the unit alone.
 * - A field set to `undefined` is left out even where it has a default, for tests of what a document must have.
 * - A document is checked on 1 January 2026, or on the last day that it names.
 * - A topic without `questions` opens the fixture's questions that name it; where there is none, one named `question`.
 *
 * @param log since when the ledger has it; what it leaves out: since 1 January 2026
 * @param links what was found at the addresses of its sources
 * @throws {Error} with every problem, where the fixture is no valid content
 */
export function fixtureLedger(fixture: Fixture, log?: ContentLog, links?: LinkLogs): Ledger {
  const documents = withReferredTo(fixtureDocuments(fixture), fixture)
  const result = buildLedger(documents, { log: new Map([...logSince(documents), ...(log ?? [])]), links })
  if (!result.ok) throw new Error(`This fixture is not valid content.\n\n${formatProblems(result.problems)}`)
  return result.ledger
}

/** A log that has documents since a day. */
export const logSince = (
  documents: readonly { readonly kind: Kind; readonly slug: string }[],
  added = '2026-01-01',
): ContentLog =>
  new Map(
    documents.map(({ kind, slug }) => [`${FOLDERS[kind]}/${slug}`, { added, print: '000000000000', entries: {} }]),
  )

/**
 * The problems that the ledger finds in a fixture; none for a valid one. Only what the defaults themselves refer to is
 * added (see `fixtureLedger()`): a reference that the fixture writes and does not define is dangling.
 */
export function fixtureProblems(fixture: Fixture): readonly Problem[] {
  const result = buildLedger(withReferredTo(fixtureDocuments(fixture), fixture, namesOfDefaults(fixture)))
  return result.ok ? [] : result.problems
}

/** What the ledger warns of in a fixture that is valid content. @throws {Error} for one that is not */
export function fixtureWarnings(fixture: Fixture): readonly Problem[] {
  const result = buildLedger(withReferredTo(fixtureDocuments(fixture), fixture, namesOfDefaults(fixture)))
  if (!result.ok) throw new Error(formatProblems(result.problems))
  return result.warnings
}

/** The documents of a fixture as a reader would hand them over: defaults filled in, nothing else added. */
export function fixtureDocuments(fixture: Fixture): RawDocument[] {
  const simple = (kind: Exclude<Kind, 'article'>, literals: readonly (string | { readonly slug: string })[] = []) =>
    literals.map((literal) => {
      const { slug, body, ...fields } = toObject(literal)
      return rawDocument(kind, slug, checked({ ...defaultFields[kind](slug, fixture), ...fields }), body)
    })
  return [
    ...simple('topic', fixture.topics),
    ...simple('question', fixture.questions?.map(questionFields)),
    ...(fixture.articles ?? []).map((article, position) => articleDocument(article, position, fixture)),
    ...simple('actor', fixture.actors),
    ...simple('place', fixture.places),
    ...simple('source', fixture.sources),
  ]
}

/** The same fixture's documents with everything that `fixtureLedger()` adds, for tests that call `buildLedger()`. */
export const completeDocuments = (fixture: Fixture): RawDocument[] => withReferredTo(fixtureDocuments(fixture), fixture)

/** What stands under an id in one of the ledger's maps. @throws {Error} where nothing does: a mistake of the test */
export function find<Value>(map: ReadonlyMap<string, Value>, id: string): Value {
  const value = map.get(id)
  if (value === undefined) throw new Error(`There is no “${id}” here, only ${[...map.keys()].join(', ') || 'nothing'}.`)
  return value
}

type Plain = { readonly slug: string; readonly body?: string }

const toObject = (literal: string | Plain): Plain => (typeof literal === 'string' ? { slug: literal } : literal)

function questionFields(literal: QuestionLiteral): Plain {
  const question: Exclude<QuestionLiteral, string> = typeof literal === 'string' ? { slug: literal } : literal
  const { answers, measure, ...rest } = question
  const list = 'answers' in question || measure ? answers : ['yes', 'no']
  return {
    ...rest,
    ...(list && {
      answers: list.map((answer, n) => ({
        letter: String.fromCharCode('A'.charCodeAt(0) + n),
        ...(typeof answer === 'string' ? { id: answer, label: answer } : answer),
      })),
    }),
    ...(measure && { measure: typeof measure === 'string' ? { unit: measure, of: 'what is counted' } : measure }),
  }
}

function articleDocument(article: ArticleLiteral, position: number, fixture: Fixture): RawDocument {
  const slug = articleSlug(article, position)
  const { slug: _slug, body, statements = [], events = [], ...fields } = article
  const data: Record<string, unknown> = {
    ...defaultArticle(slug, article, fixture),
    ...fields,
    statements: statements.map((statement, n) => ({
      ...defaultStatement(`${slug}-s${n + 1}`, statement),
      ...statement,
    })),
    events: events.map((event, n) => ({ ...defaultEvent(`${slug}-e${n + 1}`), ...event })),
  }
  return rawDocument('article', slug, checked(data), body)
}

function rawDocument(kind: Kind, slug: string, data: unknown, mdx = ''): RawDocument {
  const { body, problems, references } = processBody(mdx)
  if (!body)
    throw new Error(`The body of the fixture’s ${kind} “${slug}”: ${problems.map(({ found }) => found).join('; ')}`)
  const links = references.map(({ refersTo, id }) => ({ refersTo, id }))
  return { kind, slug, file: `content/${FOLDERS[kind]}/${slug}.mdx`, data, body, links }
}

/** Adds what is referred to and missing, and what that refers to in turn. */
function withReferredTo(
  documents: readonly RawDocument[],
  fixture: Fixture,
  only?: ReadonlySet<string>,
): RawDocument[] {
  const all = new Map(documents.map((document) => [`${document.kind}:${document.slug}`, document]))
  const extra: RawDocument[] = []
  const queue = [...documents]
  for (let document = queue.shift(); document; document = queue.shift())
    for (const { kind, slug } of referencesOf(document)) {
      const key = `${kind}:${slug}`
      if (kind === 'article' || all.has(key) || (only && !only.has(key))) continue
      const literal = kind === 'question' ? questionFields(slug) : { slug }
      const { slug: _slug, ...fields } = literal
      const added = rawDocument(kind, slug, checked({ ...defaultFields[kind](slug, fixture), ...fields }))
      all.set(key, added)
      extra.push(added)
      queue.push(added)
    }
  return [...documents, ...extra]
}

function referencesOf(document: RawDocument): { kind: Kind; slug: string }[] {
  const parsed = parseDocument(document)
  const data = 'document' in parsed ? parsed.document.fields : document.data
  const fields = findReferences(schemas[document.kind], data)
  return [...fields, ...document.links].flatMap(({ refersTo, id }) =>
    refersTo === 'statement' || refersTo === 'entry' ? [] : [{ kind: refersTo, slug: id }],
  )
}
