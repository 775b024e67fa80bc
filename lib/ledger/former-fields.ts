import type { RawDocument } from '@/lib/ledger/model'
import type { Problem } from '@/lib/problems/problem'
import { FORMER_FIELDS, GONE_FIELDS } from '@/lib/schema/former-fields'
import type { FieldPath } from '@/lib/schema/walk'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Front matter with fields under the names that they have now and without those that are gone, and a warning for each. An
 * entry that has a field under both names is left as it is: the schema says that it does not know the former.
 */
export function underPresentNames({ kind, file, data }: Pick<RawDocument, 'kind' | 'file' | 'data'>): {
  readonly data: unknown
  readonly warnings: Problem[]
} {
  const warnings: Problem[] = []
  let renamed = data
  for (const { within, former, now } of FORMER_FIELDS.filter((field) => field.kind === kind)) {
    const rename = (entry: unknown, path: FieldPath): unknown => {
      if (!isRecord(entry) || !Object.hasOwn(entry, former) || Object.hasOwn(entry, now)) return entry
      warnings.push({
        severity: 'warning',
        file,
        path: [...path, former],
        onKey: true,
        found: `“${former}”, a former name of “${now}”`,
        fix: `Write “${now}:”. The former name is still read.`,
      })
      const { [former]: value, ...rest } = entry
      return { ...rest, [now]: value }
    }
    if (!isRecord(renamed) || !Object.hasOwn(renamed, within)) continue
    const group = renamed[within]
    const present = Array.isArray(group)
      ? group.map((entry: unknown, n) => rename(entry, [within, n]))
      : rename(group, [within])
    renamed = { ...renamed, [within]: present }
  }
  for (const { name, found, fix } of GONE_FIELDS) {
    if (!isRecord(renamed) || !Object.hasOwn(renamed, name)) continue
    warnings.push({ severity: 'warning', file, path: [name], onKey: true, found, fix })
    const { [name]: _, ...rest } = renamed
    renamed = rest
  }
  return { data: renamed, warnings }
}
