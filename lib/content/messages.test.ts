import { describe, expect, it, onTestFinished } from 'vitest'
import { checkContent } from '@/lib/content/check'
import { formatProblems } from '@/lib/problems/format'
import { createContentFolder } from '@/lib/testing/content-folder'
import { applyChanges } from '@/lib/testing/messages/apply'
import { BODIES } from '@/lib/testing/messages/bodies'
import { FIELDS } from '@/lib/testing/messages/fields'
import { FILES } from '@/lib/testing/messages/files'
import { MAPS } from '@/lib/testing/messages/maps'
import { MEANING } from '@/lib/testing/messages/meaning'

describe.each([
  ['a file', FILES],
  ['a field', FIELDS],
  ['what cannot be right', MEANING],
  ['a map', MAPS],
  ['a text', BODIES],
])('The whole message about %s:', (_, table) => {
  it.each(table)('$name', async ({ changes, message }) => {
    const folder = await createContentFolder()
    onTestFinished(folder.dispose)
    await applyChanges(folder, changes)
    const result = await checkContent(folder.root)
    const told = formatProblems(result.ok ? result.warnings : [...result.problems, ...result.warnings])
    expect(told.replace(/\n\n\d+ (problem|warning).*$/, '')).toBe(message)
  })
})
