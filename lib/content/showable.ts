import { join } from 'node:path'
import { namesIn } from '@/lib/content/list-files'
import { type ReadFile, readContentFile } from '@/lib/content/read-file'
import { readRegularFile } from '@/lib/content/regular-file'
import { STAGE } from '@/lib/content/stage-folder'
import { buildLedger } from '@/lib/ledger/build'
import type { Ledger } from '@/lib/ledger/model'
import { isWarning, type Problem } from '@/lib/problems/problem'
import { FOLDERS } from '@/lib/schema/documents'

/** Files of a content folder, by path from the project's root. */
export type Files = ReadonlyMap<string, ReadFile>

/** What pages can show while the content has mistakes. */
export interface Showable {
  readonly ledger: Ledger
  readonly texts: ReadonlyMap<string, string>
  /** Files that are shown as they were before their mistake. */
  readonly before: readonly string[]
  /** Files that are not shown at all: they have a mistake, or refer to what is left out. */
  readonly missing: readonly string[]
}

/**
 * Makes the most of content with mistakes: every file as saved that has none, and in place of each that has, the file
 * as it was before. Only what the whole check would pass as a whole is ever shown.
 *
 * @param files every file as it is now
 * @param problems what the check found in them
 * @param good all files as they were when they last passed together, if they have since this watch began
 * @param staged as `good`, of whatever was staged before this watch began
 * @returns nothing, where that is not enough: then what is shown already stays
 */
export function showable(
  files: Files,
  problems: readonly Problem[],
  good: Files | undefined,
  staged: Files,
): Showable | undefined {
  const earlier = good ?? staged
  const chosen = new Map(files)
  let broken = filesOf(problems)
  let ledger: Ledger | undefined
  while (!ledger) {
    for (const file of broken) {
      const before = earlier.get(file)
      if (before && before.text !== chosen.get(file)?.text) chosen.set(file, before)
      // It has not changed: the mistake is what became of another, such as one that was deleted.
      else if (before && good) return undefined
      else chosen.delete(file)
    }
    const built = buildLedger([...chosen.values()].flatMap(({ document }) => (document ? [document] : [])))
    if (built.ok) {
      ledger = built.ledger
      break
    }
    // An older file does not fit the rest. All as it was is better than a part.
    if (good) return undefined
    broken = filesOf(built.problems)
  }
  return {
    ledger,
    texts: new Map([...chosen].flatMap(([file, { text }]) => (text === undefined ? [] : [[file, text] as const]))),
    before: [...chosen].filter(([file, { text }]) => text !== files.get(file)?.text).map(([file]) => file),
    missing: [...files.keys()].filter((file) => !chosen.has(file)),
  }
}

const filesOf = (problems: readonly Problem[]) =>
  new Set(problems.filter((problem) => !isWarning(problem)).map(({ file }) => file))

/** What an earlier check staged, as files of content/: only what passes by itself. None on a fresh clone. */
export function readStaged(root: string): Files {
  const files = new Map<string, ReadFile>()
  for (const folder of Object.values(FOLDERS))
    for (const name of namesIn(join(root, STAGE, folder)) ?? []) {
      const bytes = readRegularFile(root, `${STAGE}/${folder}/${name}`)
      if (!Buffer.isBuffer(bytes)) continue
      const file = `content/${folder}/${name}`
      const read = readContentFile(file, bytes)
      if (read.problems.every(isWarning)) files.set(file, read)
    }
  return files
}
