import type { Day } from '@/lib/dates/edtf'
import { articlesBehind, lastModified, siteModified } from '@/lib/derive/modified'
import type { Ledger } from '@/lib/ledger/model'
import { absolute, pageOf } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'

export interface SitemapEntry {
  readonly url: string
  readonly lastModified: Day
}

/**
 * Every address that search engines should know, with the day when what it says last changed. Days come from the
 * content; withdrawn pages and former addresses are left out.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapEntries(ledger: Ledger): SitemapEntry[] {
  const collections = [ledger.topics, ledger.questions, ledger.articles, ledger.actors, ledger.places, ledger.sources]
  const documents = collections.flatMap((collection) => [...collection.values()])
  const site = siteModified(ledger)
  return [
    ...Object.values(PAGES).map(({ href }) => ({ url: absolute(href), lastModified: site })),
    ...documents
      .filter(({ fields }) => !fields.withdrawn)
      .map((document) => ({
        url: absolute(pageOf(document.kind, document.slug)),
        lastModified: lastModified(document, articlesBehind(ledger, document.kind, document.slug)),
      })),
  ]
}
