import { createHash } from 'node:crypto'
import { copyFileSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** What is known of a file of a release. Its time tells only whether it is still the file that was looked at. */
export interface FileRecord {
  readonly hash: string
  readonly size: number
  readonly mtime: number
}

/** By path below the pages, with forward slashes; sorted. */
export type FileTable = ReadonlyMap<string, FileRecord>

/** Every file below a folder, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** The hash of what a file holds. */
export const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Reads every file of a folder once.
 * @param known files that have been read before, and need not be again
 */
export function readTable(folder: string, known: FileTable = new Map()): Map<string, FileRecord> {
  return new Map(
    listFiles(folder).map((path) => {
      const before = known.get(path)
      if (before) return [path, before]
      const { size, mtimeMs } = statSync(join(folder, path))
      return [path, { hash: hashOf(readFileSync(join(folder, path))), size, mtime: mtimeMs }]
    }),
  )
}

/** A name for what a site holds: the same for the same files, whenever and wherever they were made. */
export function idOf(table: FileTable): string {
  const lines = [...table].map(([path, { hash }]) => `${path}\0${hash}\n`)
  return hashOf(lines.join('')).slice(0, 12)
}

/** Whether a file is the one that was looked at when its release was made. */
export function isUntouched(path: string, { size, mtime }: FileRecord): boolean {
  const stats = lstatSync(path, { throwIfNoEntry: false })
  return stats?.isFile() === true && stats.size === size && stats.mtimeMs === mtime
}

/**
 * Puts links to the files of the last release in the place of equal new ones, so that both take the space of one.
 * @returns what is known of each file now, and how many are shared
 */
export function shareUnchanged(
  pages: string,
  table: FileTable,
  last: { readonly pages: string; readonly table: FileTable },
): { table: FileTable; shared: number } {
  const together = new Map(table)
  let shared = 0
  for (const [path, { hash }] of table) {
    const old = last.table.get(path)
    if (old && old === table.get(path)) shared++
    if (old?.hash !== hash || old === table.get(path) || !isUntouched(join(last.pages, path), old)) continue
    if (!tryLink(join(last.pages, path), join(pages, path))) continue
    together.set(path, old)
    shared++
  }
  return { table: together, shared }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, `${to}.link`)
  } catch {
    // Another disk, or a system without hard links: then both are there.
    return false
  }
  renameSync(`${to}.link`, to)
  return true
}

/** A folder with the same files, which are links where there are links. */
export function copyTree(from: string, to: string): void {
  for (const path of listFiles(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true })
    try {
      linkSync(join(from, path), join(to, path))
    } catch {
      copyFileSync(join(from, path), join(to, path))
    }
  }
}
