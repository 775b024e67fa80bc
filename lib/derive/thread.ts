import type { Statement } from '@/lib/ledger/model'

/** A statement and the statements that reply to it. */
export interface Thread {
  readonly statement: Statement
  readonly replies: readonly Thread[]
}

/**
 * Arranges statements as an exchange: each reply under the latest of the statements that it answers, the rest at the
 * top, oldest first throughout. A statement appears once. A reply to something outside the list stands at the top.
 */
export function threadOf(statements: readonly Statement[]): Thread[] {
  const position = new Map(statements.map(({ id }, n) => [id, n]))
  const parentOf = (statement: Statement, own: number): string | undefined =>
    statement.repliesTo
      // A reply can only follow what it answers; of several, the latest one is what it answers last.
      .filter((id) => (position.get(id) ?? own) < own)
      .toSorted((a, b) => (position.get(b) ?? 0) - (position.get(a) ?? 0))[0]
  const children = new Map<string | undefined, Statement[]>()
  for (const [n, statement] of statements.entries()) {
    const parent = parentOf(statement, n)
    children.set(parent, [...(children.get(parent) ?? []), statement])
  }
  const build = (parent: string | undefined): Thread[] =>
    (children.get(parent) ?? []).map((statement) => ({ statement, replies: build(statement.id) }))
  return build(undefined)
}
