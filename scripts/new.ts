import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type EntryPlan, planEntry } from '@/lib/editing/entry'
import { entryFrom, FLAGS, missingFlags } from '@/lib/editing/entry-flags'
import { formatProblems } from '@/lib/problems/format'
import { pageOf } from '@/lib/site/addresses'
import { COMMON, change, fromHere, inSentences, openProject, type Project } from './editing/project'
import { Stop } from './run/stop.mjs'

const OPTIONS = { ...COMMON, ...FLAGS, from: { type: 'string' } } as const

/**
 * npm run new: asks for a report and what it says, and writes the files. With flags or --from FILE it asks nothing.
 */
export async function command(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS })
  await inSentences(async () => {
    const told = entryFrom(values, values.from === undefined ? '' : readText(values.from))
    const project = await openProject(values.in)
    const entry = told ?? (await ask(project))
    if (!entry) return console.log('Nothing was written.')
    const plan = planEntry(project.ledger, entry, project.today)
    if (plan.problems.length > 0) throw new Stop(wrong(plan))
    for (const { file, text } of plan.documents) console.log(`${file}\n${text}`)
    await change(project, new Map(plan.documents.map(({ file, text }) => [file, text])), values['dry-run'] ?? false)
    console.log('Addresses, with npm run dev at http://localhost:3000:')
    for (const { kind, slug } of plan.documents) console.log(`  ${pageOf(kind, slug)}`)
  })
}

function readText(path: string): string {
  try {
    return readFileSync(fromHere(path), 'utf8')
  } catch {
    throw new Stop(`${path} cannot be read. Name a YAML or JSON file.`)
  }
}

function wrong({ problems }: EntryPlan): string {
  const { flags, others } = missingFlags(problems)
  return [
    ...(others.length > 0 ? [formatProblems(others)] : []),
    ...(flags.size > 0 ? [`Missing:\n${[...flags].map(([flag, holds]) => `  ${flag}  ${holds}`).join('\n')}`] : []),
    'Nothing was written.',
  ].join('\n\n')
}

/** Questions, where there is somebody to answer them. */
async function ask(project: Project) {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new Stop(
      'There is nobody to ask: this is no terminal. Give --url, --title, --publisher, --date, --topic, --headline, --summary and a --statement, or --from FILE. docs/editors/new.md has an example. Nothing was written.',
    )
  const { askForEntry } = await import('./editing/ask')
  return askForEntry(project)
}
