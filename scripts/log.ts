import { parseArgs } from 'node:util'
import { checkContent } from '@/lib/content/check'
import { logChanges, readLog, writeLog } from '@/lib/content/log/files'
import { updatedLog } from '@/lib/content/log/update'
import { formatProblems } from '@/lib/problems/format'
import { dayFrom, fromHere } from './editing/project'
import { ROOT } from './run/paths.mjs'
import { Stop } from './run/stop.mjs'

const OPTIONS = { in: { type: 'string' }, day: { type: 'string' } } as const

/**
 * npm run log [-- --day YYYY-MM-DD] [--in FOLDER]: writes into the log of the content what is new and what has changed, as of
 * today by this machine's clock, or of the day that is given.
 */
export async function command(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS })
  const today = dayFrom(values.day)
  const root = values.in === undefined ? ROOT : fromHere(values.in)
  const before = readLog(root) ?? new Map()
  const checked = await checkContent(root, { today })
  if (!checked.ok) throw new Stop(`${formatProblems(checked.problems)}\n\nMend this first. Nothing was logged.`)
  const changes = logChanges(before, updatedLog(before, checked.files, today))
  writeLog(root, changes)
  if (changes.size === 0) console.log('The log knows everything already.')
  else
    console.log(
      `${[...changes].map(([file, text]) => `${file}${text === undefined ? ' removed' : ''}`).join('\n')}\n\nLogged as of ${today}: ${changes.size} of the content's documents. Commit content-log/ with the content.`,
    )
}
