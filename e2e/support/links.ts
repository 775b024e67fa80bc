import { pageFacts } from './html'
import type { Site, SitePage } from './site'

// Only there to tell links within the site from others; a site built for its real address links to itself by path too.
const ORIGIN = 'http://site.invalid'

/** What is wrong with a link of a page, in words; undefined when it leads somewhere. */
function linkProblem(site: Site, page: SitePage, href: string): string | undefined {
  if (!URL.canParse(href, ORIGIN + page.address)) return `${href} is no address`
  const url = new URL(href, ORIGIN + page.address)
  if (url.origin !== ORIGIN) return undefined
  const path = decodeURIComponent(url.pathname)
  const target = site.pageAt(path)
  if (!target) return site.hasFile(path) ? undefined : `${href} leads to no page or file`
  const anchor = decodeURIComponent(url.hash.slice(1))
  if (anchor === '' || anchor === 'top' || pageFacts(target.file).ids.has(anchor)) return undefined
  return `${href} leads to a page without that anchor`
}

/** Every link within the site that leads nowhere, as "page: what is wrong". */
export function deadLinks(site: Site): string[] {
  return site.pages.flatMap((page) =>
    [...new Set(pageFacts(page.file).links)].flatMap((href) => {
      const problem = linkProblem(site, page, href)
      return problem ? [`${page.address}: ${problem}`] : []
    }),
  )
}

/** The addresses within the site that a page links to, without anchors. */
export function linksFrom(page: SitePage): Set<string> {
  const urls = pageFacts(page.file).links.filter((href) => URL.canParse(href, ORIGIN + page.address))
  return new Set(
    urls
      .map((href) => new URL(href, ORIGIN + page.address))
      .filter((url) => url.origin === ORIGIN)
      .map((url) => decodeURIComponent(url.pathname)),
  )
}

/** Whether one page links to another. */
export function linksTo(site: Site, from: string, to: string): boolean {
  const page = site.pageAt(from)
  return page !== undefined && linksFrom(page).has(to)
}

/** By address of a page, the addresses of the other pages that link to it. */
export function linksInto(site: Site): Map<string, Set<string>> {
  const into = new Map<string, Set<string>>()
  for (const page of site.pages)
    for (const path of linksFrom(page))
      if (path !== page.address) into.set(path, (into.get(path) ?? new Set()).add(page.address))
  return into
}
