import { elements } from './html'
import { attribute, type JsonLdNode, linksIn, type Markup, markupOf, textOf } from './markup'
import type { Site } from './site'

/** What the tests of all pages look at, taken out of each page once. */
export interface ReadPage {
  readonly address: string
  readonly title: string
  readonly heading: string
  readonly language: string | undefined
  readonly counts: { readonly h1: number; readonly main: number }
  readonly headingLevels: readonly number[]
  /** Contents of the meta elements, by name or property. */
  readonly meta: ReadonlyMap<string, string>
  readonly canonical: string | undefined
  readonly icon: string | undefined
  /** Addresses of the feeds that it announces. */
  readonly feeds: readonly string[]
  readonly feedTitles: readonly (string | undefined)[]
  readonly graph: readonly JsonLdNode[]
  readonly text: string
  readonly isWithdrawn: boolean
  readonly links: readonly string[]
  readonly linksInMain: readonly string[]
  /** How many entries it shows in full. */
  readonly entriesShown: number
  /** Ids of the entries that it shows. */
  readonly entries: readonly string[]
  /** Addresses of the versions in Markdown that it announces. */
  readonly markdown: readonly string[]
  /** Addresses of the path that the page prints. */
  readonly path: readonly string[]
  /** The days on which it was published and last changed, as it prints them. */
  readonly days: readonly (string | undefined)[]
}

const known = new WeakMap<Site, readonly ReadPage[]>()

/** Every page as readers meet it, read once per worker: those that only send on to a new address are left out. */
export function readPages(site: Site): readonly ReadPage[] {
  const before = known.get(site)
  if (before) return before
  const pages = site.pages.flatMap((page) => {
    const markup = markupOf(page)
    return markup.isRedirect ? [] : [read(page.address, markup)]
  })
  known.set(site, pages)
  return pages
}

function read(address: string, markup: Markup): ReadPage {
  const path = markup.tags('nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumb')
  const changed = markup.tags('p').find((paragraph) => textOf(paragraph).startsWith('First published'))
  return {
    address,
    title: markup.title,
    heading: markup.heading,
    language: markup.language,
    counts: { h1: markup.tags('h1').length, main: markup.tags('main').length },
    headingLevels: markup.headingLevels,
    meta: markup.metas,
    canonical: markup.linkTo('canonical'),
    icon: markup.linkTo('icon'),
    feeds: linked(markup, /atom|feed/),
    feedTitles: markup
      .tags('link')
      .filter((link) => /atom|feed/.test(attribute(link, 'type') ?? ''))
      .map((link) => attribute(link, 'title')),
    graph: markup.graph,
    text: markup.text,
    isWithdrawn: markup.isWithdrawn,
    links: linksIn(markup.tag('body')),
    linksInMain: linksIn(markup.tag('main')),
    entriesShown: markup.tags('article').length,
    entries: markup.tags('article').flatMap((entry) => attribute(entry, 'id') ?? []),
    markdown: linked(markup, /^text\/markdown$/),
    path: linksIn(path),
    days: changed
      ? [...elements(changed)].filter(({ tagName }) => tagName === 'time').map((time) => attribute(time, 'datetime'))
      : [],
  }
}

/** Addresses of the link elements of a type. */
const linked = (markup: Markup, type: RegExp): string[] =>
  markup
    .tags('link')
    .flatMap((link) => (type.test(attribute(link, 'type') ?? '') ? (attribute(link, 'href') ?? []) : []))

/** What is wrong with pages, each problem with the page's address. */
export const problemsOf = (site: Site, find: (page: ReadPage) => readonly string[]): string[] =>
  readPages(site).flatMap((page) => find(page).map((problem) => `${page.address}: ${problem}`))
