import { existsSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { logChanges, readLog } from '@/lib/content/log/files'
import { type LoggedFile, renamedLog } from '@/lib/content/log/update'
import { type Changes, commit, rehearse } from '@/lib/editing/changes'
import { Refused } from '@/lib/editing/refused'
import type { Ledger } from '@/lib/ledger/model'
import { formatProblems } from '@/lib/problems/format'
import { ROOT } from '../run/paths.mjs'
import { Stop } from '../run/stop.mjs'

/** The content that a command changes: it passes the check. */
export interface Project {
  readonly root: string
  readonly ledger: Ledger
  readonly today: string
  /** What the check has read of it. */
  readonly known: KnownFiles
  readonly files: readonly LoggedFile[]
}

/** Options that every command of this folder takes. */
export const COMMON = { in: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const

/** What was typed as a path is relative to where it was typed. */
export const fromHere = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path)

/** Reads the content, which has to be in order before anything is changed. */
export async function openProject(folder: string | undefined): Promise<Project> {
  const root = folder === undefined ? ROOT : fromHere(folder)
  if (!existsSync(join(root, 'content')))
    throw new Stop(`There is no content in ${folder ?? '.'}. Name a folder that has a content folder in it.`)
  const today = new Date().toISOString().slice(0, 10)
  const known: KnownFiles = new Map()
  const checked = await checkContent(root, { today, known })
  if (!checked.ok) throw new Stop(`${formatProblems(checked.problems)}\n\nMend this first. Nothing was changed.`)
  return { root, ledger: checked.ledger, today, known, files: checked.files }
}

/**
 * Makes changes that pass the check, or none at all, and says what the check says.
 *
 * @param isRename whether nothing changes but a name: then the log of the content goes with it, and keeps its days
 */
export async function change(
  { root, today, known, files }: Project,
  changes: Changes,
  dryRun: boolean,
  isRename = false,
): Promise<void> {
  const checked = await rehearse(root, changes, today, known)
  if (!checked.ok) throw new Stop(`${formatProblems(checked.problems)}\n\nNothing was changed.`)
  // Of what may be meant, only what these files are about.
  const warnings = checked.warnings.filter(({ file }) => changes.has(file))
  if (warnings.length > 0) console.error(`${formatProblems(warnings)}\n`)
  if (dryRun) return console.log('\nThe content would pass the check. Nothing was changed: this was a dry run.')
  const log = isRename ? readLog(root) : undefined
  commit(root, new Map([...changes, ...(log ? logChanges(log, renamedLog(log, files, checked.files)) : [])]))
  const { statements, events } = checked.ledger
  console.log(
    `\nContent: ${checked.documents.length} documents, ${statements.size} statements, ${events.size} events, no problem.`,
  )
  if (relative(ROOT, root) === '') console.log('Run npm run guide before you commit: it lists what pages show.')
}

/** Runs a command; what is refused is printed as the sentence that it is. */
export async function inSentences(run: () => Promise<void>): Promise<void> {
  try {
    await run()
  } catch (error) {
    if (error instanceof Refused) throw new Stop(`${error.message} Nothing was changed.`)
    throw error
  }
}
