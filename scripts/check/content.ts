import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkWithAdvice } from '@/lib/advice/check'
import { keepFiles, keptFiles } from '@/lib/content/kept-files'
import { logRefusal } from '@/lib/content/log/warnings'
import { stageContent } from '@/lib/content/stage'
import { formatProblems } from '@/lib/problems/format'
import { asGithub, asGitlab, asJson } from '@/lib/problems/machines'
import type { LocatedProblem } from '@/lib/problems/problem'
import { firstOfEach, formatWarnings } from '@/lib/problems/warnings'
import { isPublished } from '@/lib/site/settings'
import { printer, shownWords } from './printer'
import { watchContent } from './watch'

const FORMATS = new Map(Object.entries({ json: asJson, github: asGithub, gitlab: asGitlab }))

// For npm run dev, which runs the check in its own process.
export { printer, shownWords, watchContent }

/**
 * Checks FOLDER/content (default: this project) and says what is wrong. With --stage, content that passes is put where
 * contentlayer2 reads it; with a mistake, what passed last stays there. --watch goes on after each change, and stages
 * what can be shown in spite of mistakes. --all says every warning, and not the first three of each kind. --format is
 * for programs (lib/problems/machines.ts); where GitHub runs the check, its annotations are printed besides. Warnings
 * stop nothing.
 * @param args [FOLDER] [--stage] [--watch] [--all] [--format text|json|github|gitlab]
 * @param keepAt where a check finds what the last one of this folder read, and leaves what it read itself
 * @returns the exit code
 */
export async function checkAndReport(args: string[], keepAt?: (root: string) => string): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      stage: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      all: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  })
  const { watch: watching, stage: staging, all, format } = values
  const written = FORMATS.get(format)
  if (format !== 'text' && !written) {
    console.error(`There is no format “${format}”. Write text, ${[...FORMATS.keys()].join(', ')}.`)
    return 1
  }
  const root = resolve(positionals[0] ?? '.')
  if (watching) {
    await watchContent(root, printer(console.log))
    return 0
  }
  // Code hosts go by paths from the top of the repository.
  const folder = relative('.', root).replaceAll('\\', '/')
  const fromTop = (problem: LocatedProblem) => (folder ? { ...problem, file: `${folder}/${problem.file}` } : problem)
  const started = performance.now()
  const path = keepAt?.(root)
  const known = path === undefined ? undefined : keptFiles(path)
  const before = known && new Set([...known.values()].map(({ read }) => read))
  const result = await checkWithAdvice(root, { known, today: new Date().toISOString().slice(0, 10) })
  // Of a site that is published, the log is the memory: without it, nobody could tell afterwards what was new.
  const refusal = result.ok && staging && isPublished() ? logRefusal(result.unlogged) : undefined
  if (refusal) {
    console.error(refusal)
    return 1
  }
  if (result.ok && staging) stageContent(root, result.texts)
  const isAsBefore = known && before?.size === known.size && [...known.values()].every(({ read }) => before.has(read))
  if (path !== undefined && known && !isAsBefore) keepFiles(path, known)
  const seconds = ((performance.now() - started) / 1000).toFixed(2)
  const problems = result.ok ? [] : result.problems
  const annotations = () => [...problems, ...(all ? result.warnings : firstOfEach(result.warnings))].map(fromTop)
  if (written)
    console.log(written(format === 'github' ? annotations() : [...problems, ...result.warnings].map(fromTop)))
  else if (result.ok) {
    const { statements, events } = result.ledger
    const drafts =
      result.drafts === 0 ? '' : ` (${result.drafts} of them ${result.drafts === 1 ? 'a draft' : 'drafts'})`
    const warnings = result.warnings.length === 0 ? '' : `, ${result.warnings.length} to look at`
    if (warnings && !staging) console.error(`${formatWarnings(result.warnings, all)}\n`)
    console.log(
      `Content: ${result.documents.length} documents${drafts}, ${statements.size} statements, ${events.size} events, no problem${warnings} (${seconds} s).`,
    )
  } else console.error(formatProblems([...problems, ...result.warnings]))
  if (!written && process.env.GITHUB_ACTIONS === 'true') console.log(asGithub(annotations()))
  return result.ok ? 0 : 1
}
