import type { MetadataRoute } from 'next'
import { getLedger } from '@/lib/content/ledger'
import { sitemapEntries } from '@/lib/outputs/sitemap'

export const dynamic = 'force-static'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(await getLedger())
}
