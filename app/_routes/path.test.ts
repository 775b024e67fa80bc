import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { addressAt, namesIn } from '@/app/_routes/path'
import { FOLDERS } from '@/lib/schema/documents'

const APP = join(import.meta.dirname, '..')

test.each([
  ['/topics/[slug]', { slug: 'mali' }, '/topics/mali'],
  ['/topics/[slug]/as-of/[date]', { slug: 'mali', date: '2021-12-24' }, '/topics/mali/as-of/2021-12-24'],
  ['/[...markdown]', { markdown: ['topics', 'mali.md'] }, '/topics/mali.md'],
])('%s with %o is %s', (path, params, address) => {
  expect(addressAt(path, params)).toBe(address)
  expect(namesIn(path)).toEqual(Object.keys(params))
})

describe('A route with parameters knows its path, by which the next build finds its files:', () => {
  const folders: ReadonlyMap<string, string> = new Map(Object.entries(FOLDERS))
  const routes = readdirSync(APP, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('[') && /(^|\/)(page|route)(\.build)?\.tsx?$/.test(file))

  it.each(routes)('%s', (file) => {
    const source = readFileSync(join(APP, file), 'utf8')
    const folder = `/${file.slice(0, file.lastIndexOf('/'))}`
    const [, kind, name = ''] =
      /(?:documentFile|feedFile|documentPage)\(\s*'(\w+)',\s*(?:'([\w.]+)')?/.exec(source) ?? []
    const below = name ? `/${name}` : (/below: '([^']+)'/.exec(source)?.[1] ?? '')
    const given = kind
      ? `/${folders.get(kind)}/[slug]${below}`
      : /(?:path: |fileRoute(?:<[^>]*>)?\()'([^']+)'/.exec(source)?.[1]
    expect(given).toBe(folder)
  })
})
