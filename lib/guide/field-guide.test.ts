import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readContentFile } from '@/lib/content/read-file'
import { fieldGuide } from '@/lib/guide/field-guide'
import { TEMPLATES } from '@/lib/guide/templates'
import { parseDocument } from '@/lib/ledger/parse'
import { FOLDERS } from '@/lib/schema/documents'
import { KINDS } from '@/lib/schema/fields'

describe('the guide for editors', () => {
  it('is the one that the schema writes (run “npm run guide” after a change)', () => {
    expect(readFileSync('docs/content.md', 'utf8')).toBe(fieldGuide())
  })

  it('describes every field', () => {
    const undescribed = fieldGuide()
      .split('\n')
      .filter((line) => line.startsWith('| `') && /\|\s*\|$/.test(line))
    expect(undescribed).toEqual([])
  })

  it.each(KINDS)('has a template of the kind “%s” that passes its schema', (kind) => {
    const { document, problems } = readContentFile(
      `content/${FOLDERS[kind]}/template.mdx`,
      new TextEncoder().encode(TEMPLATES[kind]),
    )
    expect(problems).toEqual([])
    expect(document && parseDocument(document)).toHaveProperty('document')
  })
})
