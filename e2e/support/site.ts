import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The built site. Playwright runs in the project's folder. */
export const OUT = join(process.cwd(), 'out')

/** A built page: its one address, and the file that holds it. */
export interface SitePage {
  readonly address: string
  readonly file: string
}

/** Built as a file, but met only where an address leads nowhere. */
const UNADDRESSED = /^\/(404|_not-found)\.html$/

let pages: readonly SitePage[] | undefined

/** Every page of the built site, by address. */
export function sitePages(): readonly SitePage[] {
  if (!existsSync(OUT)) throw new Error('There is no built site to test. Run npm run build first.')
  pages ??= readdirSync(OUT, { recursive: true, encoding: 'utf8' })
    .map((name) => `/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.html') && !UNADDRESSED.test(name))
    .map((name) => ({ address: name === '/index.html' ? '/' : name.slice(0, -'.html'.length), file: join(OUT, name) }))
    .sort((a, b) => a.address.localeCompare(b.address))
  return pages
}

/** The page at an address, if there is one. */
export const pageAt = (address: string): SitePage | undefined => sitePages().find((page) => page.address === address)

/** Whether the built site has a file that is no page at this path, such as /feed.xml. */
export function hasFile(path: string): boolean {
  const file = join(OUT, path)
  return !path.endsWith('.html') && existsSync(file) && statSync(file).isFile()
}

/**
 * What kind of page an address belongs to: the address with a star for each part that differs from page to page.
 * That of `/topics/mali-russia/as-of/2021-12-24` has two.
 */
export function kindOf(address: string): string {
  const [, ...parts] = address.split('/')
  return `/${parts.map((part, index) => (index % 2 === 1 ? '*' : part)).join('/')}`
}

/** One page of every kind, the one with the most in it, and the address that leads nowhere. */
export function onePageOfEachKind(): { readonly kind: string; readonly address: string }[] {
  const largest = new Map<string, SitePage & { size: number }>()
  for (const page of sitePages()) {
    const size = statSync(page.file).size
    const kind = kindOf(page.address)
    if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { ...page, size })
  }
  const kinds = [...largest].map(([kind, { address }]) => ({ kind, address }))
  return [...kinds, { kind: 'not found', address: '/no/such/page' }]
}
