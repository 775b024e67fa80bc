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

// npm run check [-- FOLDER] [--stage] [--watch] [--all] [--format text|json|github|gitlab]: checks FOLDER/content
// (default: this project) and says what is wrong; --all says every warning, and not the first three of each kind.
// --format is for programs: json is one list of objects (lib/problems/machines.ts), github and gitlab are what these
// show beside the line. Where GitHub runs it, its commands are printed besides. Warnings stop nothing.
// With --stage, content that passes is put where contentlayer2 reads it; with a mistake, what passed last stays there.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stage: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    format: { type: 'string', default: 'text' },
  },
})
const { watch: watching, stage: staging, all, format } = values
const written = new Map(Object.entries({ json: asJson, github: asGithub, gitlab: asGitlab })).get(format)
if (format !== 'text' && !written) {
  console.error(`There is no format “${format}”. Write text, json, github or gitlab.`)
  process.exit(1)
}
const known: KnownFiles | undefined = watching ? new Map() : undefined
const root = resolve(positionals[0] ?? '.')
// Code hosts go by paths from the top of the repository.
const folder = relative('.', root).replaceAll('\\', '/')
const fromTop = (problem: LocatedProblem) => (folder ? { ...problem, file: `${folder}/${problem.file}` } : problem)

/** While writing, pages show what the last check found: see lib/content/ledger.ts. */
function leaveForPages(problems: string): void {
  const path = join(root, '.contentlayer', 'problems.txt')
  mkdirSync(join(root, '.contentlayer'), { recursive: true })
  if (problems) writeFileSync(path, problems)
  else rmSync(path, { force: true })
}

async function run(): Promise<boolean> {
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
    const warnings = result.warnings.length === 0 ? '' : `, ${result.warnings.length} to look at`
    if (warnings && !watching && !staging) console.error(`${formatWarnings(result.warnings, all)}\n`)
    console.log(
      `Content: ${result.documents.length} documents, ${statements.size} statements, ${events.size} events, no problem${warnings} (${seconds} s).`,
    )
  } else console.error(formatProblems([...problems, ...result.warnings]))
  if (!written && !watching && process.env.GITHUB_ACTIONS === 'true') console.log(asGithub(annotations()))
  if (watching) leaveForPages(problems.length > 0 ? formatProblems(problems) : '')
  return result.ok
}

const ok = await run()
if (!watching) process.exitCode = ok ? 0 : 1
else {
  // Node's own watching in depth loses a file, on Linux, once it has been replaced by renaming another to its name.
  const { watch } = await import('chokidar')
  let timer: NodeJS.Timeout | undefined
  watch(join(root, 'content'), { ignoreInitial: true, followSymlinks: false, ignorePermissionErrors: true }).on(
    'all',
    () => {
      clearTimeout(timer)
      // Editors save in several steps; one check shortly after the last of them is enough.
      timer = setTimeout(() => void run(), 20)
    },
  )
}
