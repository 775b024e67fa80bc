import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent, type KnownFiles } from '@/lib/content/check'
import { stageContent } from '@/lib/content/stage'
import { formatProblems } from '@/lib/problems/format'

/** While writing, pages show what the last check found: see lib/content/ledger.ts. */
function leaveForPages(root: string, problems: string): void {
  const path = join(root, '.contentlayer', 'problems.txt')
  mkdirSync(join(root, '.contentlayer'), { recursive: true })
  if (problems) writeFileSync(path, problems)
  else rmSync(path, { force: true })
}

/**
 * Checks FOLDER/content (default: this project) and says what is wrong. With --stage, content that passes is put where
 * contentlayer2 reads it; with a mistake, what passed last stays there.
 * @param args [FOLDER] [--stage] [--watch]
 * @returns the exit code; with --watch that of the first check, and the watching goes on
 */
export async function checkAndReport(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { stage: { type: 'boolean' }, watch: { type: 'boolean' } },
  })
  const root = resolve(positionals[0] ?? '.')
  const known: KnownFiles | undefined = values.watch ? new Map() : undefined

  async function check(): Promise<boolean> {
    const started = performance.now()
    const result = await checkContent(root, { known, today: new Date().toISOString().slice(0, 10) })
    if (result.ok && values.stage) stageContent(root, result.texts)
    const seconds = ((performance.now() - started) / 1000).toFixed(2)
    if (result.ok) {
      const { statements, events } = result.ledger
      const warnings = result.warnings.length === 0 ? '' : `, ${result.warnings.length} to look at`
      if (warnings) console.error(`${formatProblems(result.warnings)}\n`)
      console.log(
        `Content: ${result.documents.length} documents, ${statements.size} statements, ${events.size} events, no problem${warnings} (${seconds} s).`,
      )
    } else console.error(formatProblems([...result.problems, ...result.warnings]))
    if (values.watch) leaveForPages(root, result.ok ? '' : formatProblems(result.problems))
    return result.ok
  }

  const ok = await check()
  if (!values.watch) return ok ? 0 : 1
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
