import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { type Entry, type EntryPlan, planEntry } from '@/lib/editing/entry'
import { entryFrom, FLAGS, missingFlags } from '@/lib/editing/entry-flags'
import { formatProblems } from '@/lib/problems/format'
import { pageOf } from '@/lib/site/addresses'
import { COMMON, change, fromHere, inSentences, openProject, type Project } from './editing/project'
import { Stop } from './run/stop.mjs'

/** Where npm run dev shows pages, unless it was told otherwise. */
const SITE = `http://localhost:${process.env.PORT ?? 3000}`

const OPTIONS = { ...COMMON, ...FLAGS, from: { type: 'string' } } as const

/**
 * npm run new: asks for a report and what it says, and writes the files. With flags or --from FILE it asks nothing.
 */
export async function command(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: OPTIONS })
  let answers: Entry | undefined
  const run = async () => {
    const told = entryFrom(values, values.from === undefined ? '' : readText(values.from))
    const project = await openProject(values.in)
    const entry = told ?? (await ask(project, (soFar) => (answers = soFar)))
    if (!entry) return console.log('Nothing was changed.')
    if (!told) answers = entry
    const plan = planEntry(project.ledger, entry, project.today)
    if (plan.problems.length > 0) throw new Stop(wrong(plan))
    for (const { file, text } of plan.documents) console.log(`${file}\n${text}`)
    await change(project, new Map(plan.documents.map(({ file, text }) => [file, text])), values['dry-run'] ?? false)
    console.log('Addresses, while npm run dev runs:')
    for (const { kind, slug } of plan.documents) console.log(`  ${SITE}${pageOf(kind, slug)}`)
  }
  try {
    await inSentences(run)
  } catch (error) {
    if (!(error instanceof Stop) || !answers) throw error
    const file = keepAnswers(answers)
    throw new Stop(
      `${error.message}\n\nYour answers are kept in ${file}. Mend or complete them there, and go on with npm run new -- --from ${file}`,
    )
  }
}

/** Writes answers that came to nothing into a file from which they can be entered. Nobody types them twice. */
function keepAnswers(entry: Entry): string {
  for (let n = 1; ; n++) {
    const file = `unfinished${n === 1 ? '' : `-${n}`}.entry.yaml`
    try {
      writeFileSync(fromHere(file), stringify(entry, { lineWidth: 110 }), { flag: 'wx' })
      return file
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    }
  }
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
    'Nothing was changed.',
  ].join('\n\n')
}

/** Questions, where there is somebody to answer them. */
async function ask(project: Project, keep: (entry: Entry) => void) {
  if (!process.stdin.isTTY || !process.stdout.isTTY)
    throw new Stop(
      'There is nobody to ask: this is no terminal. Give --url, --title, --publisher, --date, --topic, --headline, --summary and a --statement, or --from FILE. docs/editors/new.md has an example. Nothing was changed.',
    )
  const { askForEntry } = await import('./editing/ask')
  return askForEntry(project, keep)
}
