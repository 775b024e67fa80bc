import { createHash } from 'node:crypto'
import type { LedgerData } from '@/lib/outputs/data/ledger-json'

/** The hash of a text, in the form of Frictionless Data. */
export const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`

/**
 * The text of a file of the ledger, with the hash of what it says. A “false” is left out: it is the schema's, and nobody
 * wrote it.
 */
export function fileText({ $schema, name, url, license, modified, ...lists }: LedgerData): string {
  const head = { $schema, name, url, license, modified }
  return written({ ...head, hash: hashOf(written({ ...head, ...lists })), ...lists })
}

const written = (data: object) => JSON.stringify(data, (_key, value: unknown) => (value === false ? undefined : value))
