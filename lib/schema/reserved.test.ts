import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { FOLDERS } from '@/lib/schema/documents'
import { whyReserved } from '@/lib/schema/reserved'

const APP = join(process.cwd(), 'app')

const read = (file: string) => readFileSync(join(APP, file), 'utf8')

/** Routes that are made from content. Those of `npm run dev` alone have examples. */
const routes = readdirSync(APP, { recursive: true, encoding: 'utf8' }).filter(
  (file) =>
    /(^|[\\/])(page\.tsx|route(\.build)?\.ts)$/.test(file) &&
    read(file).includes('generateStaticParams') &&
    // Made from a list of our own, which is never empty.
    !read(file).includes('TABLES.map('),
)

it.each(routes)('%s can be built where it has no address', (file) => {
  expect(read(file)).toMatch(/\b(documentPage|documentFile|feedFile|fileRoute|pageRoute|orNone)(<[^(]*>)?\(/)
})

it.each(['page-route.tsx', 'file-route.ts'])('What routes share in %s can, too', (file) => {
  expect(read(join('_routes', file))).toContain('orNone(')
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
