import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { documentNamed } from '@/lib/editing/rename'
import { pagesThatChange, touchedBy, withWithdrawal } from '@/lib/editing/withdraw'
import { FOLDERS } from '@/lib/schema/documents'
import { pageOf } from '@/lib/site/addresses'
import { COMMON, change, inSentences, openProject } from './editing/project'
import { Stop } from './run/stop.mjs'

const OPTIONS = { ...COMMON, reason: { type: 'string' }, on: { type: 'string' } } as const

/**
 * npm run withdraw SLUG -- --reason "…" [--on DAY] [--dry-run] [--in FOLDER]: takes a page back. Its address stays and
 * says why; its statements leave the ledger.
 */
export async function command(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [named, ...more] = positionals
  const { reason } = values
  if (named === undefined || more.length > 0 || !reason)
    throw new Stop('Write npm run withdraw SLUG -- --reason "Why, for readers." [--on DAY]')
  await inSentences(async () => {
    const project = await openProject(values.in)
    const document = documentNamed(project.root, named)
    const file = `content/${FOLDERS[document.kind]}/${document.slug}.mdx`
    const text = withWithdrawal(readFileSync(join(project.root, file), 'utf8'), values.on ?? project.today, reason)
    const touched = touchedBy(project.ledger, document)
    const pages = pagesThatChange(project.ledger, document)
    console.log(`${file} is withdrawn. ${pageOf(document.kind, document.slug)} stays, and says why.`)
    if (touched.length > 0)
      console.log(`\nIt touches more than itself:\n${touched.map((line) => `  ${line}.`).join('\n')}`)
    console.log(`\nPages that change:\n${pages.map((page) => `  ${page}`).join('\n')}`)
    await change(project, new Map([[file, text]]), values['dry-run'] ?? false)
  })
}
