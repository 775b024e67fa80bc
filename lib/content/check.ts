import { checkClock } from '@/lib/content/clock'
import { checkFigures } from '@/lib/content/figures'
import { linksByAddress, readLinks } from '@/lib/content/links/files'
import { linkWarnings } from '@/lib/content/links/warnings'
import { listContent } from '@/lib/content/list-files'
import { LOG_FOLDER, LogError, readLog } from '@/lib/content/log/files'
import { type LoggedFile, unlogged } from '@/lib/content/log/update'
import { logWarnings } from '@/lib/content/log/warnings'
import { type ReadFile, readContentFile, unreadable } from '@/lib/content/read-file'
import { readRegularFile } from '@/lib/content/regular-file'
import { buildLedger } from '@/lib/ledger/build'
import { entryName } from '@/lib/ledger/field-name'
import type { ContentLog } from '@/lib/ledger/logged'
import type { Ledger, RawDocument } from '@/lib/ledger/model'
import { byPlace, isWarning, type LocatedProblem, type Problem } from '@/lib/problems/problem'

export type CheckResult = { readonly warnings: readonly LocatedProblem[] } & (
  | {
      readonly ok: true
      readonly ledger: Ledger
      /** How many documents are drafts, which the ledger leaves out. */
      readonly drafts: number
      readonly documents: readonly RawDocument[]
      /** The documents with their files' text, as the log takes them. */
      readonly files: readonly LoggedFile[]
      /** What the project's log does not know as it is now; everything, where there is none. */
      readonly unlogged: ReturnType<typeof unlogged>
      /** Every file in its normal form, by its path from the project's root: all that may be compiled. */
      readonly texts: ReadonlyMap<string, string>
      /** Finds the place of what is said of these documents afterwards. */
      readonly locate: (problem: Problem) => LocatedProblem
    }
  | { readonly ok: false; readonly problems: readonly LocatedProblem[] }
)

/** Files as read before, by path, so that a check after an edit reads only what changed. */
export type KnownFiles = Map<string, { readonly bytes: Buffer; readonly read: ReadFile }>

export interface CheckOptions {
  /** What an earlier check of the same folder read; holds what this one read afterwards. */
  readonly known?: KnownFiles | undefined
  /** The day on which the check runs, for dates that lie in the future. Left out: the clock plays no part. */
  readonly today?: string | undefined
}

/**
 * Checks a whole content folder: every file read, every rule applied, every mistake with its line and column.
 *
 * @param root the project's root; the content is `root/content`
 */
export async function checkContent(root: string, { known, today }: CheckOptions = {}): Promise<CheckResult> {
  const listed = listContent(root)
  const read = readAll(root, listed.files, known)
  const documents = [...read.values()].flatMap(({ document }) => (document ? [document] : []))
  const syntax = [...listed.problems, ...[...read.values()].flatMap(({ problems }) => problems)]
  const { log, fault } = logOf(root)
  const links = readLinks(root)
  const built = buildLedger(documents, { log, links: linksByAddress(links.files) })
  const surroundings = [...checkClock(documents, today), ...checkFigures(root, read)]
  const locate = (problem: Problem): LocatedProblem => ({
    ...problem,
    at: problem.at ?? read.get(problem.file)?.locate(problem.path ?? [], problem.onKey) ?? { line: 1, column: 1 },
    ...entryOf(problem, read.get(problem.file)),
  })
  const first = [...syntax, ...surroundings].map(locate)
  const later = (built.ok ? built.warnings : withoutEchoes(built.problems, read)).map(locate)
  const all = [...first, ...later.filter((problem) => !first.some((other) => isSamePlace(problem, other)))].toSorted(
    byPlace,
  )
  const warnings = all.filter(isWarning)
  const problems = all.filter((problem) => !isWarning(problem))
  if (problems.length > 0 || !built.ok) return { ok: false, problems, warnings }
  const texts = new Map([...read].flatMap(([file, { text }]) => (text === undefined ? [] : [[file, text] as const])))
  const files = [...read.values()].flatMap(({ document, text }) => (document && text ? [{ document, text }] : []))
  const missing = unlogged(log ?? new Map(), files)
  return {
    ok: true,
    ledger: built.ledger,
    drafts: built.drafts,
    documents,
    files,
    unlogged: missing,
    texts,
    // A project without a log has not been published yet.
    warnings: [
      ...warnings,
      ...fault,
      ...(log ? logWarnings(missing) : []),
      ...links.faults,
      ...linkWarnings(links.files, documents),
    ].toSorted(byPlace),
    locate,
  }
}

/** The project's log. One that cannot be read is none, and a warning: only a build to publish needs it. */
function logOf(root: string): { readonly log?: ContentLog; readonly fault: readonly LocatedProblem[] } {
  try {
    const log = readLog(root)
    return { ...(log && { log }), fault: [] }
  } catch (error) {
    if (!(error instanceof LogError)) throw error
    return { fault: [{ severity: 'warning', file: LOG_FOLDER, at: { line: 1, column: 1 }, ...wordsOf(error) }] }
  }
}

const wordsOf = ({ message }: LogError) => {
  const [found = message, ...fix] = message.split(/(?<=\.) /)
  return { found, fix: fix.join(' ') }
}

/** The entry of front matter that a problem stands in. */
function entryOf({ path = [] }: Problem, file: ReadFile | undefined): Pick<Problem, 'entry'> {
  // Paths into the prose begin with #.
  const isField = !String(path[0] ?? '#').startsWith('#')
  const entry = isField && file?.document && entryName(file.document.data, path)
  return entry ? { entry } : {}
}

/** What the reader has told of a place, the ledger need not tell again in other words. */
const isSamePlace = (a: LocatedProblem, b: LocatedProblem) =>
  a.file === b.file && b.path !== undefined && a.at.line === b.at.line && a.at.column === b.at.column

/** One after the other and without a promise: for hundreds of small files that is several times as fast. */
function readAll(root: string, files: readonly string[], known: KnownFiles | undefined): Map<string, ReadFile> {
  const read = new Map<string, ReadFile>()
  for (const file of files) {
    const bytes = readRegularFile(root, file)
    if (bytes === undefined) continue
    if (!Buffer.isBuffer(bytes)) {
      read.set(file, unreadable(bytes))
      known?.delete(file)
      continue
    }
    const before = known?.get(file)
    const now = before?.bytes.equals(bytes) ? before : { bytes, read: readContentFile(file, bytes) }
    known?.set(file, now)
    read.set(file, now.read)
  }
  for (const file of known?.keys() ?? []) if (!read.has(file)) known?.delete(file)
  return read
}

/**
 * A file that cannot be read at all leaves references to it dangling. That is an echo of the one mistake, and would
 * bury it: references to an address whose file exists are left out until the file is mended.
 */
function withoutEchoes(problems: readonly Problem[], read: ReadonlyMap<string, ReadFile>): Problem[] {
  const broken = new Set([...read].flatMap(([file, { document }]) => (document ? [] : [file])))
  const fileOf = ({ kind, id }: { kind: string; id: string }) => `content/${kind}s/${id}.mdx`
  const articleBroken = [...broken].some((file) => file.startsWith('content/articles/'))
  return problems.filter(
    ({ dangling }) =>
      !dangling ||
      !(dangling.kind === 'statement' || dangling.kind === 'entry' ? articleBroken : broken.has(fileOf(dangling))),
  )
}
