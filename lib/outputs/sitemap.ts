import type { Day } from '@/lib/dates/edtf'
import { lastModified, siteModified } from '@/lib/derive/modified'
import { allDocuments } from '@/lib/ledger/documents'
import type { Ledger } from '@/lib/ledger/model'
import { absolute, backgroundPage, pageOf } from '@/lib/site/addresses'
import { PAGES, type PageHead } from '@/lib/site/pages'
import { hasBackgroundPage } from '@/lib/view/background'
import { isThin } from '@/lib/view/source'

/** The limit for one sitemap file. Larger sites need several files and an index. */
const MOST = 50_000

export interface SitemapEntry {
  readonly url: string
  readonly lastModified: Day
}

/**
 * Every address that search engines should know, with the day when what it says last changed. Days come from the
 * content; withdrawn pages, former addresses, past days and publications with one entry are left out.
 *
 * @throws {Error} if there are too many for one file
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapEntries(ledger: Ledger, most = MOST): SitemapEntry[] {
  const site = siteModified(ledger)
  const entries = [
    ...Object.values<PageHead>(PAGES)
      .filter(({ unlisted }) => !unlisted)
      .map(({ href }) => ({ url: absolute(href), lastModified: site })),
    ...allDocuments(ledger)
      .filter(({ kind, slug, fields }) => !fields.withdrawn && !(kind === 'source' && isThin(ledger, slug)))
      .map((document) => ({
        url: absolute(pageOf(document.kind, document.slug)),
        lastModified: lastModified(ledger, document),
      })),
    ...[...ledger.documents.topic.values()]
      .filter((topic) => !topic.fields.withdrawn && hasBackgroundPage(topic))
      .map((topic) => ({ url: absolute(backgroundPage(topic.slug)), lastModified: lastModified(ledger, topic) })),
  ]
  if (entries.length > most)
    throw new Error(
      `The sitemap has ${entries.length} addresses, and search engines read ${most} of one file: divide it, see app/sitemap.ts.`,
    )
  return entries
}
