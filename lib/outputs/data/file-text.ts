import { createHash } from 'node:crypto'
import type { LedgerData } from '@/lib/outputs/data/ledger-json'

/** The hash of a text, in the form of Frictionless Data. */
export const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`

/**
 * The text of a file of the ledger, with the hash of what it says. A “false” is left out: it is the schema's, and nobody
 * wrote it.
 */
export function fileText(data: LedgerData): string {
  const { $schema, name, url, license, modified, ...lists } = data
  return written({ $schema, name, url, license, modified, hash: contentHash(data), ...lists })
}

const contentHash = ({ $schema, name, url, license, modified, ...lists }: LedgerData) =>
  hashOf(written({ $schema, name, url, license, modified, ...lists }))

/** The name of a version of the data, by its day and its hash: `2026-12-01-4f1c09aa`. Its tag has `data-` before it. */
export const versionOf = (data: LedgerData): string =>
  `${data.modified}-${contentHash(data).slice('sha256:'.length).slice(0, 8)}`

const written = (data: object) => JSON.stringify(data, (_key, value: unknown) => (value === false ? undefined : value))
