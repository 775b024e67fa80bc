import { expect, it } from 'vitest'
import { checkWithAdvice } from '@/lib/advice/check'
import type { KnownFiles } from '@/lib/content/check'
import { formatProblem } from '@/lib/problems/format'
import { createContentFolder } from '@/lib/testing/content-folder'
import { ADVICE } from '@/lib/testing/messages/advice'
import { applyChanges, type Broken } from '@/lib/testing/messages/apply'
import { BODIES } from '@/lib/testing/messages/bodies'
import { FIELDS } from '@/lib/testing/messages/fields'
import { FILES } from '@/lib/testing/messages/files'
import { MAPS } from '@/lib/testing/messages/maps'
import { MEANING } from '@/lib/testing/messages/meaning'

/** What an editor reads of a content folder with changes. */
async function allTold(changes: Broken['changes']): Promise<string[]> {
  const folder = await createContentFolder()
  try {
    await applyChanges(folder, changes)
    const result = await checkWithAdvice(folder.root, { known, today: '2026-02-01' })
    return [...(result.ok ? [] : result.problems), ...result.warnings].map(formatProblem)
  } finally {
    await folder.dispose()
  }
}

/** Files that several folders have in common are read once. */
const known: KnownFiles = new Map()
const unchanged = new Set(await allTold([]))

/** The same, without what is told of the folder as it was. */
const told = async ({ changes }: Broken) =>
  (await allTold(changes)).filter((problem) => !unchanged.has(problem)).join('\n\n')

// To be read as a document, and to be written anew by `npx vitest run lib/content/messages.test.ts -u`.
it.each([
  ['files', 'Files, and the characters in them', FILES],
  ['fields', 'Fields of front matter', FIELDS],
  ['meaning', 'What cannot be right', MEANING],
  ['maps', 'Maps', MAPS],
  ['bodies', 'Text below the front matter', BODIES],
  ['advice', 'Warnings', ADVICE],
])('The messages are those of lib/testing/messages/%s.txt', { timeout: 60_000 }, async (name, title, table) => {
  const messages: string[] = []
  for (const broken of table) messages.push(`── ${broken.name}\n${(await told(broken)) || '(nothing)'}`)
  const document = `${title}\n\n${messages.join('\n\n')}\n`
  expect(document).not.toMatch(/\(nothing\)|zod|YAML|MDX|expected |Invalid input|undefined|null|statements\.\d/)
  await expect(document).toMatchFileSnapshot(`../testing/messages/${name}.txt`)
})
