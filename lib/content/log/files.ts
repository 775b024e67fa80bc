import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { namesIn } from '@/lib/content/list-files'
import { type ContentLog, type DocumentLog, documentLog } from '@/lib/ledger/logged'
import { compareText } from '@/lib/ledger/order'
import { FOLDERS } from '@/lib/schema/documents'

/** The folder of the log, beside `content/`: one file for each document, so that the work of two editors merges. */
export const LOG_FOLDER = 'content-log'

/** The log of one document by its key, `actors/kremlin`. */
const logFile = (key: string): string => `${LOG_FOLDER}/${key}.json`

/** A file of the log that nobody can read, such as one with the marks of a merge in it. */
export class LogError extends Error {
  override name = 'LogError'
}

/**
 * Reads the log of a project.
 *
 * @returns nothing for a project that has none
 * @throws {LogError} for a file that is none of a log
 */
export function readLog(root: string): ContentLog | undefined {
  const log = new Map<string, DocumentLog>()
  let exists = false
  for (const folder of Object.values(FOLDERS)) {
    const names = namesIn(join(root, LOG_FOLDER, folder))
    exists ||= names !== undefined
    for (const name of names?.filter((each) => each.endsWith('.json')).toSorted(compareText) ?? []) {
      const key = `${folder}/${name.slice(0, -'.json'.length)}`
      log.set(key, parseLog(key, readFileSync(join(root, logFile(key)), 'utf8')))
    }
  }
  return exists ? log : undefined
}

function parseLog(key: string, text: string): DocumentLog {
  try {
    return documentLog.parse(JSON.parse(text))
  } catch {
    throw new LogError(
      `${logFile(key)} cannot be read. If two editors changed it, keep either side of it, then run npm run log.`,
    )
  }
}

/** The text of a document’s log: an entry a line, so that changes of two entries are changes of two lines. */
export function logText({ entries, ...page }: DocumentLog): string {
  const lines = Object.entries(entries).map(([id, entry]) => `    ${JSON.stringify(id)}: ${inLine(entry)}`)
  const fields = Object.entries(page).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  if (lines.length > 0) fields.push(`  "entries": {\n${lines.join(',\n')}\n  }`)
  return `{\n${fields.join(',\n')}\n}\n`
}

const inLine = (entry: object) =>
  `{ ${Object.entries(entry)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(', ')} }`

/** The files of a log that differ from those of another; without a text, those that go. */
export function logChanges(before: ContentLog, after: ContentLog): ReadonlyMap<string, string | undefined> {
  const changes = new Map<string, string | undefined>()
  for (const [key, log] of after) {
    const old = before.get(key)
    if (!old || logText(old) !== logText(log)) changes.set(logFile(key), logText(log))
  }
  for (const key of before.keys()) if (!after.has(key)) changes.set(logFile(key), undefined)
  return changes
}

/** Writes changes of a log. */
export function writeLog(root: string, changes: ReadonlyMap<string, string | undefined>): void {
  for (const [file, text] of changes) {
    const path = join(root, file)
    if (text === undefined) rmSync(path, { force: true })
    else {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, text)
    }
  }
}
