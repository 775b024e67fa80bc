import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { logChanges, readLog } from '@/lib/content/log/files'
import { type LoggedFile, renamedLog } from '@/lib/content/log/update'
import { showable } from '@/lib/content/showable'
import { type Changes, commit, rehearse } from '@/lib/editing/changes'
import { Refused } from '@/lib/editing/refused'
import type { Ledger } from '@/lib/ledger/model'
import { formatProblems } from '@/lib/problems/format'
import type { LocatedProblem } from '@/lib/problems/problem'
import { ROOT } from '../run/paths.mjs'
import { Stop } from '../run/stop.mjs'

/** The content that a command changes. */
export interface Project {
  readonly root: string
  /** Of all files, or of those that pass the check. */
  readonly ledger: Ledger
  /** Mistakes that were there before. A command adds none, and touches no file that has one. */
  readonly mistakes: readonly LocatedProblem[]
  readonly today: string
  /** What the check has read of it. */
  readonly known: KnownFiles
  /** What it read before anything changes. */
  readonly files: readonly LoggedFile[]
}

/** Options that every command of this folder takes. */
export const COMMON = { in: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const

/** What was typed as a path is relative to where it was typed. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

/** The day that was typed; left out, that of this machine's clock. */
export function dayFrom(typed: string | undefined): string {
  const day = typed ?? new Date().toISOString().slice(0, 10)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new Stop(`“${day}” is no day. Write it as 2026-12-31, or leave --day out.`)
  return day
}

/** Reads the content. With mistakes in it, the rest of it: an editing command can be needed at once. */
export async function openProject(folder: string | undefined): Promise<Project> {
  const root = folder === undefined ? ROOT : fromHere(folder)
  if (!existsSync(join(root, 'content')))
    throw new Stop(`There is no content in ${folder ?? '.'}. Name a folder that has a content folder in it.`)
  const today = dayFrom(undefined)
  const known: KnownFiles = new Map()
  const checked = await checkContent(root, { today, known })
  if (checked.ok) return { root, ledger: checked.ledger, mistakes: [], today, known, files: filesIn(known) }
  const files = new Map([...known].map(([file, { read }]) => [file, read]))
  const rest = showable(files, checked.problems, undefined, new Map())
  if (!rest) throw new Stop(`${formatProblems(checked.problems)}\n\nMend this first. Nothing was changed.`)
  return { root, ledger: rest.ledger, mistakes: checked.problems, today, known, files: filesIn(known) }
}

/**
 * Refuses to go on where a file with a mistake has to be read or changed.
 *
 * @param concerns whether a file is one of them, by its path and its text
 */
export function requireMended({ root, mistakes }: Project, concerns: (file: string, text: string) => boolean): void {
  const files = [...new Set(mistakes.map(({ file }) => file))].filter((file) =>
    concerns(file, textOf(join(root, file))),
  )
  if (files.length === 0) return
  const first = mistakes.filter(({ file }) => files.includes(file))
  throw new Stop(`${formatProblems(first)}\n\nMend this first. Nothing was changed.`)
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const filesIn = (known: KnownFiles): LoggedFile[] =>
  [...known.values()].flatMap(({ read: { document, text } }) => (document && text ? [{ document, text }] : []))

/**
 * Makes changes that pass the check, or none at all, and says what the check says.
 *
 * @param isRename whether nothing changes but a name: then the log of the content goes with it, and keeps its days
 */
export async function change(project: Project, changes: Changes, dryRun: boolean, isRename = false): Promise<void> {
  const { root, today, known, mistakes } = project
  requireMended(project, (file) => changes.has(file))
  const checked = await rehearse(root, changes, today, known)
  const before = new Set(mistakes.map(nameOf))
  const added = checked.ok ? [] : checked.problems.filter((problem) => !before.has(nameOf(problem)))
  if (added.length > 0) throw new Stop(`${formatProblems(added)}\n\nNothing was changed.`)
  // Of what may be meant, only what these files are about.
  const warnings = checked.warnings.filter(({ file }) => changes.has(file))
  if (warnings.length > 0) console.error(`${formatProblems(warnings)}\n`)
  const elsewhere = checked.ok
    ? ''
    : ` ${[...new Set(mistakes.map(({ file }) => file))].join(', ')} had a mistake before, and still has: see npm run check.`
  if (dryRun)
    return console.log(
      `\n${checked.ok ? 'The content would pass the check.' : 'This would add no mistake.'} Nothing was changed: this was a dry run.${elsewhere}`,
    )
  const log = isRename ? readLog(root) : undefined
  const logged = log ? logChanges(log, renamedLog(log, project.files, filesIn(known))) : []
  commit(root, new Map([...changes, ...logged]))
  if (checked.ok) {
    const { statements, events } = checked.ledger
    console.log(
      `\nContent: ${checked.documents.length} documents, ${statements.size} statements, ${events.size} events, no problem.`,
    )
  } else console.log(`\nDone.${elsewhere}`)
  if (relative(ROOT, root) === '') console.log('Run npm run guide before you commit: it lists what pages show.')
}

/** The same mistake on another line is the same mistake. */
const nameOf = ({ file, found, entry }: LocatedProblem) => JSON.stringify([file, found, entry])

/** Runs a command; what is refused is printed as the sentence that it is. */
export async function inSentences(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (error instanceof Refused) throw new Stop(`${error.message} Nothing was changed.`)
    throw error
  }
}
