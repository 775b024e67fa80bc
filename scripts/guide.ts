import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkContent } from '@/lib/content/check'
import { derivedLines } from '@/lib/guide/derived-lines'
import { editorFiles } from '@/lib/guide/editor-files'
import { factMap } from '@/lib/guide/fact-map'
import { fieldGuide } from '@/lib/guide/field-guide'
import { formatProblems } from '@/lib/problems/format'
import { Stop } from './run/stop.mjs'

async function write(path: string, next: string): Promise<void> {
  const current = await readFile(path, 'utf8').catch(() => '')
  await mkdir(dirname(path), { recursive: true })
  if (current !== next) await writeFile(path, next)
  console.log(current === next ? `${path} is up to date.` : `${path} written.`)
}

/**
 * npm run guide: writes docs/content.md from the schema, docs/fact-map.md and docs/derived-lines.md from the content,
 * and what .vscode has for completion from both.
 * Unit tests fail while they are out of date.
 */
export async function command(): Promise<void> {
  await write('docs/content.md', fieldGuide())
  const checked = await checkContent('.')
  if (!checked.ok) throw new Stop(formatProblems(checked.problems))
  await write('docs/fact-map.md', factMap(checked.ledger))
  await write('docs/derived-lines.md', derivedLines(checked.ledger))
  for (const [path, text] of editorFiles(checked.ledger)) await write(path, text)
}
