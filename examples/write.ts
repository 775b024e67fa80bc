import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SITES } from '@/examples/world/site'
import { fixtureFiles } from '@/lib/testing/files'

// tsx examples/write.ts SITE FOLDER: writes the content of a site of the browser tests into FOLDER/content.
const [name = '', folder = ''] = process.argv.slice(2)
const site = SITES[name]
if (!site || folder === '') throw new Error(`Name a site, which is ${Object.keys(SITES).join(' or ')}, and a folder.`)
rmSync(join(folder, 'content'), { recursive: true, force: true })
for (const [file, text] of fixtureFiles(site)) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
