import { copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { KEYS, type Made, mixedUp, readNoted } from '../build/page-keys.mjs'
import { Stop } from '../run/stop.mjs'
import { type FileRecord, type FileTable, isUntouched, listFiles } from './files'
import { folderOf } from './store'

// Files of the last release that a build need not make, since they would come out as they are.

const COPIES = ['', '.br', '.gz']

/**
 * Puts the files that the routes noted and did not make into the new release: links to those of the last one.
 * @param pages of the new release
 * @returns what is known of them
 */
export function carryOver(
  root: string,
  pages: string,
  last: { readonly pages: string; readonly table: FileTable } | undefined,
): Map<string, FileRecord> {
  const carried = new Map<string, FileRecord>()
  if (!existsSync(join(root, KEYS))) return carried
  const problem = mixedUp(root, listFiles(pages))
  if (problem) throw new Stop(`The new site is not sound, so the one that is served stays: ${problem} Build it again.`)
  for (const file of readNoted(root).kept) {
    if (!last?.table.has(file)) throw new Stop(`${file} was not made, and the release before does not have it.`)
    for (const path of COPIES.map((ending) => `${file}${ending}`)) {
      const record = last.table.get(path)
      if (!record) continue
      const from = join(last.pages, path)
      if (!isUntouched(from, record))
        throw new Stop(`${path} of the site that is served was changed while the new one was built. Build it again.`)
      carried.set(path, put(from, join(pages, path), record))
    }
  }
  return carried
}

function put(from: string, to: string, record: FileRecord): FileRecord {
  mkdirSync(dirname(to), { recursive: true })
  try {
    linkSync(from, to)
    return record
  } catch {
    // Another disk, or a system without hard links.
    copyFileSync(from, to)
    return { ...record, mtime: lstatSync(to).mtimeMs }
  }
}

const madeFile = (folder: string) => join(folder, 'made.json')

/** Writes down what the files of a release are made of, for the next build. */
export function writeMade(root: string, folder: string, code: string): void {
  const facts = join(root, '.next', 'page-facts.json')
  if (!existsSync(facts)) return
  const made: Made = { code, keys: readNoted(root).keys, pages: JSON.parse(readFileSync(facts, 'utf8')) }
  writeFileSync(madeFile(folder), JSON.stringify(made))
}

/** What the files of a release are made of, if the same code made them. One that cannot be read is as good as none. */
export function readMade(root: string, id: string, code: string): Made | undefined {
  try {
    const made: Made = JSON.parse(readFileSync(madeFile(folderOf(root, id)), 'utf8'))
    return made.code === code ? made : undefined
  } catch {
    return undefined
  }
}
