import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { readFrontMatter } from '@/lib/content/front-matter'
import { editorFiles } from '@/lib/guide/editor-files'
import { TEMPLATES } from '@/lib/guide/templates'
import { KINDS } from '@/lib/schema/fields'
import { REAL_CONTENT } from '@/lib/testing/real-content'

const files = editorFiles(REAL_CONTENT.ledger)

it.each([...files.keys()])('%s is the one that schema and content write (run “npm run guide” after a change)', (path) =>
  expect(readFileSync(path, 'utf8')).toBe(files.get(path)),
)

const read = (name: string): object => JSON.parse(files.get(`.vscode/schemas/${name}.json`) ?? '')
const ajv = new Ajv({
  strict: false,
  schemas: [...KINDS, 'ids', 'entry'].map((name) => ({ $id: `${name}.json`, ...read(name) })),
})

it.each(KINDS)('The schema of the kind “%s” takes its template', (kind) => {
  const front = readFrontMatter('x', TEMPLATES[kind])
  const validate = ajv.getSchema(`${kind}.json`)
  expect('data' in front && validate?.(front.data), JSON.stringify(validate?.errors)).toBe(true)
})

it('The schema of entries takes one, and refuses a field that there is not', () => {
  const validate = ajv.getSchema('entry.json')
  expect(validate?.({ source: { title: 'T', slug: 't' }, article: { statements: [] } })).toBe(true)
  expect(validate?.({ article: { titel: 'T' } })).toBe(false)
})
