import type { Page } from '@playwright/test'
import { z } from 'zod'

/**
 * What is wrong with Atom feeds by the rules of RFC 4287, section by section, as the browser’s own XML parser reads them.
 * Each fault begins with the path of its feed.
 */
export const atomFaults = (page: Page, feeds: readonly (readonly [path: string, xml: string])[]): Promise<string[]> =>
  page.evaluate((all) => {
    const ATOM = 'http://www.w3.org/2005/Atom'
    const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/
    const faultsOf = (xml: string): string[] => {
      const document = new DOMParser().parseFromString(xml, 'application/xml')
      const complaint = document.querySelector('parsererror')?.textContent
      if (complaint) return [complaint]
      const faults: string[] = []
      const must = (holds: boolean, fault: string) => {
        if (!holds) faults.push(fault)
      }
      const own = (parent: Element, name: string) =>
        [...parent.children].filter((child) => child.namespaceURI === ATOM && child.localName === name)
      const one = (parent: Element, name: string) => {
        const found = own(parent, name)
        must(found.length === 1, `${found.length} × ${name} in ${parent.localName}`)
        return found[0]?.textContent?.trim() ?? ''
      }
      const isAddress = (text: string) => URL.canParse(text)
      const feed = document.documentElement
      must(feed.namespaceURI === ATOM && feed.localName === 'feed', 'no feed')
      must(feed.hasAttribute('xml:lang'), 'no language')
      must(isAddress(one(feed, 'id')), 'an id that is no IRI')
      must(one(feed, 'title') !== '', 'no title')
      const updated = one(feed, 'updated')
      must(RFC_3339.test(updated), `updated: ${updated}`)
      must(own(feed, 'author').length > 0, 'no author')
      for (const author of own(feed, 'author')) must(one(author, 'name') !== '', 'an author without a name')
      const links = (parent: Element, rel: string) =>
        own(parent, 'link').filter((link) => (link.getAttribute('rel') ?? 'alternate') === rel)
      must(links(feed, 'self').length === 1, 'not one link to itself')
      must(links(feed, 'alternate').length === 1, 'not one link to its page')
      for (const link of feed.getElementsByTagNameNS(ATOM, 'link'))
        must(isAddress(link.getAttribute('href') ?? ''), 'a link without an address')
      const entries = own(feed, 'entry')
      must(entries.length > 0, 'a feed of nothing')
      const ids = entries.map((entry) => one(entry, 'id'))
      must(new Set(ids).size === ids.length, 'an id twice')
      const days = entries.map((entry) => {
        must(isAddress(one(entry, 'id')), 'an entry’s id that is no IRI')
        must(one(entry, 'title') !== '', 'an entry without a title')
        must(links(entry, 'alternate').length === 1, 'an entry without its page')
        const [content] = own(entry, 'content')
        must(content?.getAttribute('type') === 'html', 'content that is no HTML')
        const html = new DOMParser().parseFromString(content?.textContent ?? '', 'text/html')
        must((html.body.textContent ?? '').trim() !== '', 'an entry without words')
        must(!html.querySelector('script, style, iframe, [onclick]'), 'an entry that runs something')
        for (const link of html.querySelectorAll('a'))
          must(isAddress(link.getAttribute('href') ?? ''), 'an address that is not whole')
        const published = one(entry, 'published')
        const day = one(entry, 'updated')
        must(RFC_3339.test(published) && RFC_3339.test(day), `a date: ${published} ${day}`)
        must(published <= day, 'an entry that was changed before it was there')
        return day
      })
      must(days.join() === days.toSorted().toReversed().join(), 'entries out of order')
      must(days[0] === undefined || days[0] === updated, 'a feed that is not of the day of its newest entry')
      return faults
    }
    return all.flatMap(([path, xml]) => faultsOf(xml).map((fault) => `${path}: ${fault}`))
  }, feeds)

const instant = z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)

/** A feed as JSON Feed 1.1 wants it, and as we write it: no deprecated field, nothing of ours that it does not know. */
export const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().min(1),
  language: z.literal('en-GB'),
  authors: z.array(z.strictObject({ name: z.string().min(1), url: z.url() })).min(1),
  items: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        url: z.url(),
        title: z.string().min(1),
        content_html: z.string().min(1),
        date_published: instant,
        date_modified: instant,
      }),
    )
    .min(1),
})
