import { overlap, parseEdtf } from '@/lib/dates/edtf'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'

/** A title, and the statements in which it was borne. */
export interface Role {
  readonly title: string
  /** The true term of office, only where a source says it. */
  readonly term?: string | undefined
  /** Oldest first. */
  readonly statements: readonly Statement[]
}

/**
 * The title in which somebody made a statement: the one that the statement names, else the only one of their page, if
 * its term was not over or still to come. `undefined` where that is not told: a title of another time is never put
 * beside somebody’s words.
 */
export function titleOf(
  ledger: Ledger,
  { by, as, saidDate }: Pick<Statement, 'by' | 'as' | 'saidDate'>,
): string | undefined {
  if (as !== undefined) return as
  const [role, another] = ledger.documents.actor.get(by)?.fields.roles ?? []
  if (!role || another) return undefined
  return role.term === undefined || overlap(parseEdtf(role.term), saidDate) ? role.title : undefined
}

/** An actor’s titles, as their page lists them, each with the statements in which it was borne. */
export function rolesOf(ledger: Ledger, { slug, fields }: Actor): Role[] {
  const statements = ledger.index.statementsBy.actor.get(slug) ?? []
  return fields.roles.map(({ title, term }) => ({
    title,
    term,
    statements: statements.filter((statement) => titleOf(ledger, statement) === title),
  }))
}
