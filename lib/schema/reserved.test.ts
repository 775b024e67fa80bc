import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FOLDERS } from '@/lib/schema/documents'
import { whyReserved } from '@/lib/schema/reserved'

const APP = join(process.cwd(), 'app')

/** Routes that are made from content. Those of `npm run dev` alone have examples. */
const routes = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /(?<!\.test)\.tsx?$/.test(file) && readFileSync(join(APP, file), 'utf8').includes('generateStaticParams'),
)

it.each(routes.filter((file) => !file.endsWith('.dev.tsx')))('%s can be built where it has no address', (file) => {
  const [, body] = readFileSync(join(APP, file), 'utf8').split('function generateStaticParams() {')
  expect(body?.split('\n}\n')[0]).toContain('return orNone(')
})

it.each(Object.values(FOLDERS))('No document of %s can take the address of a route', (folder) => {
  const claimed = readdirSync(join(APP, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+$/.test(entry.name))
    .map(({ name }) => name)
  expect(claimed.filter((name) => !whyReserved(name))).toEqual([])
})

it.each(['index', 'con', 'nul', 'aux', 'com1', 'lpt9'])('“%s” is nobody’s slug', (name) => {
  expect(whyReserved(name)).toMatch(/\w+ /)
})

it.each(['con-air', 'index-2', 'com10', 'feed', 'topics'])('“%s” may be one', (name) => {
  expect(whyReserved(name)).toBeUndefined()
})
