import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkWithAdvice } from '@/lib/advice/check'
import type { KnownFiles } from '@/lib/content/check'
import { stageContent } from '@/lib/content/stage'
import { formatProblems } from '@/lib/problems/format'
import { asGithub, asGitlab, asJson } from '@/lib/problems/machines'
import type { LocatedProblem } from '@/lib/problems/problem'
import { firstOfEach, formatWarnings } from '@/lib/problems/warnings'

const FORMATS = new Map(Object.entries({ json: asJson, github: asGithub, gitlab: asGitlab }))

/** While writing, pages show what the last check found: see lib/content/ledger.ts. */
function leaveForPages(root: string, problems: string): void {
  const path = join(root, '.contentlayer', 'problems.txt')
  mkdirSync(join(root, '.contentlayer'), { recursive: true })
  if (problems) writeFileSync(path, problems)
  else rmSync(path, { force: true })
}

/**
 * Checks FOLDER/content (default: this project) and says what is wrong. With --stage, content that passes is put where
 * contentlayer2 reads it; with a mistake, what passed last stays there. --all says every warning, and not the first
 * three of each kind. --format is for programs (lib/problems/machines.ts); where GitHub runs the check, its annotations
 * are printed besides. Warnings stop nothing.
 * @param args [FOLDER] [--stage] [--watch] [--all] [--format text|json|github|gitlab]
 * @returns the exit code; with --watch that of the first check, and the watching goes on
 */
export async function checkAndReport(args: string[]): Promise<number> {
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
  const known: KnownFiles | undefined = watching ? new Map() : undefined
  // Code hosts go by paths from the top of the repository.
  const folder = relative('.', root).replaceAll('\\', '/')
  const fromTop = (problem: LocatedProblem) => (folder ? { ...problem, file: `${folder}/${problem.file}` } : problem)

  async function check(): Promise<boolean> {
    const started = performance.now()
    const result = await checkWithAdvice(root, { known, today: new Date().toISOString().slice(0, 10) })
    if (result.ok && staging) stageContent(root, result.texts)
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
      if (warnings && !watching && !staging) console.error(`${formatWarnings(result.warnings, all)}\n`)
      console.log(
        `Content: ${result.documents.length} documents${drafts}, ${statements.size} statements, ${events.size} events, no problem${warnings} (${seconds} s).`,
      )
    } else console.error(formatProblems([...problems, ...result.warnings]))
    if (!written && !watching && process.env.GITHUB_ACTIONS === 'true') console.log(asGithub(annotations()))
    if (watching) leaveForPages(root, problems.length > 0 ? formatProblems(problems) : '')
    return result.ok
  }

  const ok = await check()
  if (!watching) return ok ? 0 : 1
  // On Linux, Node's own recursive watching loses a file once another has been renamed over it.
  const { watch } = await import('chokidar')
  let timer: NodeJS.Timeout | undefined
  watch(join(root, 'content'), { ignoreInitial: true, followSymlinks: false, ignorePermissionErrors: true }).on(
    'all',
    () => {
      clearTimeout(timer)
      // Editors save in several steps; one check shortly after the last is enough.
      timer = setTimeout(() => void check(), 20)
    },
  )
  return 0
}
