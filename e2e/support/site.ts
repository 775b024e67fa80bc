import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A built page: its one address, and the file that holds it. */
export interface SitePage {
  readonly address: string
  readonly file: string
}

/** Built as a file, but met only where an address leads nowhere. */
const UNADDRESSED = /^\/(404|_not-found)\.html$/

/** What other sites show in frames: no pages for readers of this one. */
const FRAMES = '/embed/'

/** The folders of content, which are also the first part of their pages' addresses. */
const FOLDERS = ['topics', 'questions', 'articles', 'actors', 'places', 'sources'] as const

/** A project folder: its content, and the site that was built from it. Read once per worker. */
export class Site {
  private known: readonly SitePage[] | undefined
  private index: ReadonlyMap<string, SitePage> | undefined

  constructor(private readonly root: string) {}

  /** The built site. */
  get out(): string {
    return join(this.root, 'out')
  }

  /** Every page, by address. */
  get pages(): readonly SitePage[] {
    this.known ??= this.all.filter(({ address }) => !address.startsWith(FRAMES))
    return this.known
  }

  /** What other sites show in frames. */
  get frames(): readonly SitePage[] {
    return this.all.filter(({ address }) => address.startsWith(FRAMES))
  }

  /** Every page, and what other sites show in frames. */
  private get all(): readonly SitePage[] {
    if (!existsSync(this.out)) throw new Error(`There is no built site in ${this.out}. Run npm run build first.`)
    return readdirSync(this.out, { recursive: true, encoding: 'utf8' })
      .map((name) => `/${name.replaceAll('\\', '/')}`)
      .filter((name) => name.endsWith('.html') && !UNADDRESSED.test(name))
      .map((name) => ({
        address: name === '/index.html' ? '/' : name.slice(0, -'.html'.length),
        file: join(this.out, name),
      }))
      .sort((a, b) => a.address.localeCompare(b.address))
  }

  /** The page at an address, if there is one. */
  pageAt(address: string): SitePage | undefined {
    this.index ??= new Map(this.all.map((page) => [page.address, page]))
    return this.index.get(address)
  }

  /** Every page of a folder, such as `/articles`: not the list itself. */
  pagesUnder(folder: string): SitePage[] {
    return this.pages.filter(({ address }) => address.startsWith(`${folder}/`) && address.split('/').length === 3)
  }

  /** Whether there is a file that is no page at this path, such as /feed.xml. */
  hasFile(path: string): boolean {
    const file = join(this.out, path)
    return !path.endsWith('.html') && existsSync(file) && statSync(file).isFile()
  }

  /** Addresses that the files of content/ promise: one for each document. */
  get promised(): string[] {
    return FOLDERS.flatMap((folder) =>
      readdirSync(join(this.root, 'content', folder))
        .filter((name) => name.endsWith('.mdx'))
        .map((name) => `/${folder}/${name.slice(0, -'.mdx'.length)}`),
    )
  }

  /** One page of every kind, the one with the most in it, and the address that leads nowhere. */
  get oneOfEachKind(): { readonly kind: string; readonly address: string }[] {
    const largest = new Map<string, SitePage & { size: number }>()
    for (const page of this.pages) {
      const size = statSync(page.file).size
      const kind = kindOf(page.address)
      if (size > (largest.get(kind)?.size ?? -1)) largest.set(kind, { ...page, size })
    }
    const kinds = [...largest].map(([kind, { address }]) => ({ kind, address }))
    return [...kinds, { kind: 'not found', address: '/no/such/page' }]
  }
}

/** Built from examples/world: what tests of behaviour look at. */
export const MADE_UP = new Site(process.env.E2E_MADE_UP ?? '')
/** Built from content/. Playwright runs in the project's folder. */
export const REAL = new Site(process.cwd())

/**
 * What kind of page an address belongs to: the address with a star for each part that differs from page to page.
 * That of `/topics/mali-russia/as-of/2021-12-24` has two.
 */
export function kindOf(address: string): string {
  const [, ...parts] = address.split('/')
  return `/${parts.map((part, index) => (index % 2 === 1 ? '*' : part)).join('/')}`
}
