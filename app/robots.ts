import type { MetadataRoute } from 'next'
import { absolute } from '@/lib/site/addresses'
import { isPublished } from '@/lib/site/settings'

export const dynamic = 'force-static'

/** Everything may be read. A build without SITE_URL is nobody's site yet and stays out of search engines. */
export default function robots(): MetadataRoute.Robots {
  return isPublished()
    ? { rules: { userAgent: '*', allow: '/' }, sitemap: absolute('/sitemap.xml') }
    : { rules: { userAgent: '*', disallow: '/' } }
}
