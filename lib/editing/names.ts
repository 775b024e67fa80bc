import slugify from '@sindresorhus/slugify'
import { distance } from 'fastest-levenshtein'
import { allDocuments } from '@/lib/ledger/documents'
import type { Ledger } from '@/lib/ledger/model'
import type { ReferenceKind } from '@/lib/schema/fields'

/** Something that a reference can name, with every name that somebody may know it by. */
export interface Candidate {
  /** “entry” is a statement or an event, whichever. */
  readonly refersTo: ReferenceKind | 'entry'
  readonly id: string
  readonly label: string
  readonly names: readonly string[]
}

/** Everything that can be referred to. Withdrawn pages are none of it. */
export function candidates(ledger: Ledger): Candidate[] {
  const documents = allDocuments(ledger).flatMap((document): Candidate[] => {
    if (document.fields.withdrawn) return []
    const label = 'name' in document.fields ? document.fields.name : document.fields.title
    const more =
      document.kind === 'actor'
        ? [document.fields.sortName ?? '', ...document.fields.otherNames.map(({ name }) => name)]
        : document.kind === 'place'
          ? document.fields.otherNames.map(({ name }) => name)
          : document.kind === 'source'
            ? [publisherOf(ledger, document.fields), document.fields.url ?? '']
            : []
    const names = [label, document.slug, ...document.fields.formerSlugs, ...more].filter(Boolean)
    return [{ refersTo: document.kind, id: document.slug, label, names }]
  })
  const entry = (refersTo: 'statement' | 'entry', id: string, label = id): Candidate => ({
    refersTo,
    id,
    label,
    names: [id, label],
  })
  const statements = [...ledger.statements.values()].map(({ id, text, quote }) => ({ id, words: text ?? quote }))
  const events = [...ledger.events.values()].map(({ id, text }) => ({ id, words: text }))
  return [
    ...documents,
    ...statements.map(({ id, words }) => entry('statement', id, words)),
    ...[...statements, ...events].map(({ id, words }) => entry('entry', id, words)),
  ]
}

const publisherOf = (
  ledger: Ledger,
  { publisher, publisherName }: { publisher?: string | undefined; publisherName?: string | undefined },
) => (publisher && ledger.documents.actor.get(publisher)?.fields.name) ?? publisherName ?? ''

const PLAIN = { separator: ' ', decamelize: false }

/** A name as it is compared: Latin letters without accents, in small letters, words with one space between them. */
export const comparable = (name: string): string => slugify(name.replaceAll('’', "'"), PLAIN)

/** A slug made of words, no longer than `most` letters, cut between two words. */
export function slugOf(words: string, most = 60): string {
  const slug = slugify(words.replaceAll('’', "'"), { decamelize: false })
  if (slug.length <= most) return slug
  return slug.slice(0, most + 1).replace(/-[^-]*$/, '')
}

/** How badly a name fits what was typed: 0 is the name itself, `undefined` does not fit at all. */
function misfit(typed: string, name: string): number | undefined {
  if (name === typed) return 0
  if (name.startsWith(typed)) return 1
  const words = name.split(' ')
  const parts = typed.split(' ')
  if (parts.every((part) => words.some((word) => word.startsWith(part)))) return 2
  if (name.includes(typed)) return 3
  let wrong = 0
  for (const part of parts) {
    const nearest = Math.min(
      ...words.map((word) => Math.min(distance(part, word), distance(part, word.slice(0, part.length)))),
    )
    if (nearest > Math.max(1, Math.floor(part.length / 4))) return undefined
    wrong += nearest
  }
  return 4 + wrong
}

/** Candidates that somebody may mean by what they typed, the best first; all of them for nothing typed. */
export function findByName<C extends Candidate>(all: readonly C[], typed: string): C[] {
  const wanted = comparable(typed)
  if (wanted === '') return [...all]
  return all
    .flatMap((candidate) => {
      const fits = candidate.names.flatMap((name) => misfit(wanted, comparable(name)) ?? [])
      return fits.length > 0 ? [{ candidate, fit: Math.min(...fits) }] : []
    })
    .toSorted((a, b) => a.fit - b.fit)
    .map(({ candidate }) => candidate)
}

/** Those that bear exactly this id or name: what may be taken without asking. */
export function called<C extends Candidate>(all: readonly C[], name: string): C[] {
  const byId = all.filter(({ id }) => id === name)
  if (byId.length > 0) return byId
  const wanted = comparable(name)
  return all.filter(({ names }) => names.some((one) => comparable(one) === wanted))
}
