import { readFile, writeFile } from 'node:fs/promises'
import { fieldGuide } from '@/lib/guide/field-guide'

// npm run guide: writes docs/content.md from the schema. A unit test fails while the two differ.
const path = 'docs/content.md'
const current = await readFile(path, 'utf8').catch(() => '')
const next = fieldGuide()
if (current !== next) await writeFile(path, next)
console.log(current === next ? `${path} is up to date.` : `${path} written.`)
