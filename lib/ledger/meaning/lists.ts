import { oncePer } from '@/lib/ledger/once'
import type { ParsedDocument } from '@/lib/ledger/parse'
import type { Problem } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/** No list of a document names one thing twice. */
export const listRules: (document: ParsedDocument) => readonly Problem[] = oncePer(({ file, fields }) =>
  repeated(fields).map(({ path, item }) => ({
    file,
    path,
    found: `“${item}” a second time in one list`,
    fix: 'Take one of the two out.',
  })),
)

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
