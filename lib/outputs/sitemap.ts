import type { Day } from '@/lib/dates/edtf'
import { articlesBehind, lastModified, siteModified } from '@/lib/derive/modified'
import { allDocuments } from '@/lib/ledger/documents'
import type { Ledger } from '@/lib/ledger/model'
import { absolute, pageOf } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'

/** The limit for one sitemap file. Larger sites need several files and an index. */
const MOST = 50_000

export interface SitemapEntry {
  readonly url: string
  readonly lastModified: Day
}

/**
 * Every address that search engines should know, with the day when what it says last changed. Days come from the
 * content; withdrawn pages and former addresses are left out.
 *
 * @throws {Error} if there are too many for one file
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapEntries(ledger: Ledger, most = MOST): SitemapEntry[] {
  const site = siteModified(ledger)
  const entries = [
    ...Object.values(PAGES).map(({ href }) => ({ url: absolute(href), lastModified: site })),
    ...allDocuments(ledger)
      .filter(({ fields }) => !fields.withdrawn)
      .map((document) => ({
        url: absolute(pageOf(document.kind, document.slug)),
        lastModified: lastModified(document, articlesBehind(ledger, document.kind, document.slug)),
      })),
  ]
  if (entries.length > most)
    throw new Error(
      `The sitemap has ${entries.length} addresses, and search engines read ${most} of one file: divide it, see app/sitemap.ts.`,
    )
  return entries
}
