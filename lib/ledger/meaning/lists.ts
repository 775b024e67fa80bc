import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/** No list of a document names one thing twice. A pair of answers is no list: the rules of questions look at it. */
export const listRules = ({ file, fields }: ParsedDocument): Problem[] =>
  repeated({ ...fields, compatible: undefined }).map(({ path, item }) => ({
    file,
    path,
    found: `“${item}” a second time in one list`,
    fix: 'Take one of the two out.',
  }))

function repeated(value: unknown, path: FieldPath = []): { path: FieldPath; item: string }[] {
  if (typeof value !== 'object' || value === null) return []
  const own = Array.isArray(value)
    ? value.flatMap((item: unknown, n) =>
        typeof item === 'string' && value.indexOf(item) !== n ? [{ path: [...path, n], item }] : [],
      )
    : []
  const keyed = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [...own, ...keyed.flatMap(([key, item]) => repeated(item, [...path, key]))]
}
