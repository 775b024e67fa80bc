import type { LinkLog } from '@/lib/ledger/link-log'
import type { RawDocument } from '@/lib/ledger/model'
import type { LocatedProblem } from '@/lib/problems/problem'

/** A warning for each file about an address that no source has any more. */
export function linkWarnings(files: ReadonlyMap<string, LinkLog>, documents: readonly RawDocument[]): LocatedProblem[] {
  const addresses = new Set(documents.flatMap(({ kind, data }) => (kind === 'source' ? addressIn(data) : [])))
  return [...files].flatMap(([file, { url }]): LocatedProblem | LocatedProblem[] =>
    addresses.has(url)
      ? []
      : {
          severity: 'warning',
          file,
          at: { line: 1, column: 1 },
          found: `an address that no source has: ${url}`,
          fix: 'Delete the file, or run npm run links, which does. Nothing is said of it on any page.',
        },
  )
}

const addressIn = (data: unknown): string[] =>
  typeof data === 'object' && data !== null && 'url' in data && typeof data.url === 'string' ? [data.url] : []
