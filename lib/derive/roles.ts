import { overlap, parseEdtf } from '@/lib/dates/edtf'
import type { Actor, Ledger, Statement } from '@/lib/ledger/model'

/** A title, and the statements made under it. */
export interface Role {
  readonly title: string
  /** The true term of office, only where a source says it. */
  readonly term?: string | undefined
  /** Oldest first. */
  readonly statements: readonly Statement[]
}

/**
 * The title in which somebody made a statement: the one that the statement names, else the only one of their page, if
 * they held it then. `undefined` if that is not known: nobody is quoted under a title from another time.
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

/** An actor’s titles, as their page lists them, each with the statements made under it. */
export function rolesOf(ledger: Ledger, { slug, fields }: Actor): Role[] {
  const statements = ledger.index.statementsBy.actor.get(slug) ?? []
  return fields.roles.map(({ title, term }) => ({
    title,
    term,
    statements: statements.filter((statement) => titleOf(ledger, statement) === title),
  }))
}
