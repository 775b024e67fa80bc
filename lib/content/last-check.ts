import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { WARNING_NAMES } from '@/lib/schema/warnings'

const problem = z.object({
  severity: z.literal('warning').exactOptional(),
  warning: z.enum(WARNING_NAMES).exactOptional(),
  file: z.string(),
  entry: z.string().exactOptional(),
  at: z.object({ line: z.number(), column: z.number() }),
  found: z.string(),
  allowed: z.string().exactOptional(),
  nearest: z.string().exactOptional(),
  fix: z.string(),
})

const lastCheck = z.object({
  /** How many files there are. */
  documents: z.number(),
  problems: z.array(problem),
  warnings: z.array(problem),
  /** What pages show meanwhile: all as saved; some files as before or not at all; or all as before. */
  shown: z.enum(['all', 'part', 'before']),
  /** With `part`: files shown as they were before their mistake. */
  before: z.array(z.string()),
  /** With `part`: files that are not shown. */
  missing: z.array(z.string()),
  /** Files that say that they are drafts. */
  drafts: z.array(z.string()),
})

/** What the check of `npm run dev` found last. For the desk and for open tabs; no page depends on it. */
export type LastCheck = z.output<typeof lastCheck>

const fileOf = (root: string) => join(root, '.contentlayer', 'last-check.json')

/** Keeps what a check found. */
export function keepLastCheck(root: string, found: LastCheck): void {
  mkdirSync(join(root, '.contentlayer'), { recursive: true })
  writeFileSync(`${fileOf(root)}.part`, JSON.stringify(found))
  renameSync(`${fileOf(root)}.part`, fileOf(root))
}

/** What the last check found, if one has been made. */
export async function readLastCheck(root: string): Promise<LastCheck | undefined> {
  const text = await readFile(fileOf(root), 'utf8').catch(() => undefined)
  return text === undefined ? undefined : lastCheck.parse(JSON.parse(text))
}
