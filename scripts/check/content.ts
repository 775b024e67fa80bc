import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '@/lib/content/check'
import { stageContent } from '@/lib/content/stage'
import { formatProblems } from '@/lib/problems/format'
import { printer, shownWords } from './printer'
import { watchContent } from './watch'

// For npm run dev, which runs the check in its own process.
export { printer, shownWords, watchContent }

/**
 * Checks FOLDER/content (default: this project) and says what is wrong. With --stage, content that passes is put where
 * contentlayer2 reads it; with a mistake, what passed last stays there. --watch goes on after each change, and stages
 * what can be shown in spite of mistakes.
 * @param args [FOLDER] [--stage] [--watch]
 * @returns the exit code
 */
export async function checkAndReport(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { stage: { type: 'boolean' }, watch: { type: 'boolean' } },
  })
  const root = resolve(positionals[0] ?? '.')
  if (values.watch) {
    await watchContent(root, printer(console.log))
    return 0
  }
  const started = performance.now()
  const result = await checkContent(root, { today: new Date().toISOString().slice(0, 10) })
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
  return result.ok ? 0 : 1
}
