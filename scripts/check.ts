import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { stageContent } from '@/lib/content/stage'
import { formatProblems } from '@/lib/problems/format'

// npm run check [-- FOLDER] [--stage] [--watch]: checks FOLDER/content (default: this project) and says what is wrong.
// With --stage, content that passes is put where contentlayer2 reads it; with a mistake, what passed last stays there.
const args = process.argv.slice(2)
const watching = args.includes('--watch')
const staging = args.includes('--stage')
const known: KnownFiles | undefined = watching ? new Map() : undefined
const root = resolve(args.find((argument) => !argument.startsWith('--')) ?? '.')

/** While writing, pages show what the last check found: see lib/content/ledger.ts. */
function leaveForPages(problems: string): void {
  const path = join(root, '.contentlayer', 'problems.txt')
  mkdirSync(join(root, '.contentlayer'), { recursive: true })
  if (problems) writeFileSync(path, problems)
  else rmSync(path, { force: true })
}

async function run(): Promise<boolean> {
  const started = performance.now()
  const result = await checkContent(root, { known, today: new Date().toISOString().slice(0, 10) })
  if (result.ok && staging) stageContent(root, result.texts)
  const seconds = ((performance.now() - started) / 1000).toFixed(2)
  if (result.ok) {
    const { statements, events } = result.ledger
    const drafts =
      result.drafts === 0 ? '' : ` (${result.drafts} of them ${result.drafts === 1 ? 'a draft' : 'drafts'})`
    const warnings = result.warnings.length === 0 ? '' : `, ${result.warnings.length} to look at`
    if (warnings) console.error(`${formatProblems(result.warnings)}\n`)
    console.log(
      `Content: ${result.documents.length} documents${drafts}, ${statements.size} statements, ${events.size} events, no problem${warnings} (${seconds} s).`,
    )
  } else console.error(formatProblems([...result.problems, ...result.warnings]))
  if (watching) leaveForPages(result.ok ? '' : formatProblems(result.problems))
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
