import type { LastCheck } from '@/lib/content/last-check'
import { copyOf, isGone } from '@/lib/derive/original'
import type { Ledger } from '@/lib/ledger/model'
import { KINDS, type Kind } from '@/lib/schema/fields'
import { entryLink, type LinkView, linkTo } from '@/lib/view/link'

/** A document with what the desk says of it. */
export interface Noted {
  readonly link: LinkView
  readonly note: string
}

/** One row of the list of ids: a document, or a statement or event, which other statements name. */
export interface IdRow {
  readonly id: string
  readonly kind: Kind | 'statement' | 'event'
  readonly link: LinkView
  /** The address of the page that says which pages its file touches. */
  readonly touches: string
  /** All that it can be found by, in small letters. */
  readonly search: string
}

/** What the desk shows: work to be done, and what editors look up. */
export interface DeskView {
  readonly problems: LastCheck['problems']
  readonly warnings: LastCheck['warnings']
  readonly drafts: readonly Noted[]
  /** Checked longest ago. */
  readonly due: readonly Noted[]
  readonly sources: readonly Noted[]
  readonly oneAnswer: readonly Noted[]
  readonly orphans: readonly Noted[]
  readonly ids: readonly IdRow[]
}

/** How many pages due for review are listed. */
const DUE = 30

/**
 * Puts together the desk's page from the ledger and what the check found last.
 *
 * @param preview the ledger with every draft in it, where there are any: whoever writes one needs its ids
 */
export function deskView(ledger: Ledger, last: LastCheck | undefined, preview: Ledger = ledger): DeskView {
  const all = documentsOf(ledger)
  const noted = (kind: Kind, slug: string, note: string): Noted => ({ link: linkTo(ledger, kind, slug), note })
  return {
    problems: last?.problems ?? [],
    warnings: last?.warnings ?? [],
    drafts: documentsOf(preview)
      .filter(({ fields }) => fields.draft)
      .map(({ kind, slug, file }) => ({ link: linkTo(preview, kind, slug), note: file })),
    due: all
      .toSorted((a, b) => (a.fields.checked < b.fields.checked ? -1 : a.fields.checked > b.fields.checked ? 1 : 0))
      .slice(0, DUE)
      .map(({ kind, slug, fields }) => noted(kind, slug, `checked on ${fields.checked}`)),
    sources: [...ledger.documents.source.values()].flatMap((source) => {
      const { slug, fields, link } = source
      const lacks = [
        fields.url === undefined && 'no address',
        isGone(source) && 'its address is dead',
        copyOf(source) === undefined && 'no archived copy',
        fields.url !== undefined &&
          (fields.lastSeen ?? link?.opened) === undefined &&
          'no day on which it was last opened',
      ].filter((words) => words !== false)
      return lacks.length > 0 ? [noted('source', slug, lacks.join(', '))] : []
    }),
    oneAnswer: [...ledger.documents.question.values()].flatMap(({ slug }) => {
      const given = new Set(
        (ledger.index.statementsBy.question.get(slug) ?? []).map(
          ({ answer, value }) => answer ?? JSON.stringify(value),
        ),
      )
      if (given.size > 1) return []
      return [noted('question', slug, given.size === 0 ? 'no answer yet' : 'one answer only')]
    }),
    orphans: all
      .filter(({ kind, slug }) => kind !== 'topic' && kind !== 'article' && countReferrers(ledger, kind, slug) === 0)
      .map(({ kind, slug }) => noted(kind, slug, 'nothing refers to it')),
    ids: [...documentsOf(preview).map((document) => documentRow(preview, document)), ...entryRows(preview)],
  }
}

function documentRow(ledger: Ledger, { kind, slug, fields }: Document): IdRow {
  const link = linkTo(ledger, kind, slug)
  const others = 'otherNames' in fields ? fields.otherNames.map(({ name }) => name) : []
  return {
    id: slug,
    kind,
    link,
    touches: `/desk/${kind}/${slug}`,
    search: [slug, kind, link.label, ...others, ...fields.formerSlugs].join(' ').toLowerCase(),
  }
}

function entryRows(ledger: Ledger): IdRow[] {
  const row = (kind: 'statement' | 'event', { id, article }: { id: string; article: string }): IdRow => {
    const link = entryLink(ledger, id)
    const label = `${link.label}: ${link.description}`
    return {
      id,
      kind,
      link: { ...link, label },
      touches: `/desk/article/${article}`,
      search: [id, kind, label].join(' ').toLowerCase(),
    }
  }
  return [
    ...[...ledger.statements.values()].map((statement) => row('statement', statement)),
    ...[...ledger.events.values()].map((event) => row('event', event)),
  ]
}

/** The pages that one file touches: its own, those it refers to, and those that refer to it. */
export interface TouchedView {
  readonly file: string
  readonly own: LinkView
  readonly refersTo: readonly LinkView[]
  readonly referredToBy: readonly LinkView[]
}

/** What a document touches, or undefined for none of that name. */
export function touchedView(ledger: Ledger, kind: Kind, slug: string): TouchedView | undefined {
  const document = ledger.documents[kind].get(slug)
  if (!document) return undefined
  const by = ledger.index.referrers.get(`${kind}:${slug}`)
  return {
    file: document.file,
    own: linkTo(ledger, kind, slug),
    refersTo: documentsOf(ledger)
      .filter((other) => ledger.index.referrers.get(`${other.kind}:${other.slug}`)?.[kind].includes(slug))
      .map((other) => linkTo(ledger, other.kind, other.slug)),
    referredToBy: KINDS.flatMap((each) => (by?.[each] ?? []).map((other) => linkTo(ledger, each, other))),
  }
}

type Document = ReturnType<typeof documentsOf>[number]
const documentsOf = (ledger: Ledger) => KINDS.flatMap((kind) => [...ledger.documents[kind].values()])

const countReferrers = (ledger: Ledger, kind: Kind, slug: string) =>
  Object.values(ledger.index.referrers.get(`${kind}:${slug}`) ?? {}).reduce((sum, { length }) => sum + length, 0)
