import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

/** What the head of a page says about it. Structurally a Next `Metadata`; lib/ does not import Next. */
export interface PageMetadata {
  title: { absolute: string }
  description: string
  alternates: { canonical: string; types: Record<string, string> }
  openGraph: {
    type: 'website' | 'article'
    siteName: string
    locale: string
    title: string
    description: string
    url: string
    publishedTime?: string
    modifiedTime?: string
  }
  twitter: { card: 'summary' }
}

interface PageFacts {
  readonly href: string
  /** Where it is not the page's own address. */
  readonly canonical?: string
  /** Path of the page's own feed without its ending; left out: the site's. */
  readonly feed?: string
  readonly title: string
  readonly description: string
  readonly published?: { readonly edtf: string }
  readonly modified?: { readonly edtf: string }
}

/** Title, description, canonical address and Open Graph data of a page. */
export function pageMetadata({
  href,
  canonical = href,
  feed = '/feed',
  title,
  description,
  published,
  modified,
}: PageFacts): PageMetadata {
  return {
    title: { absolute: href === '/' ? `${SITE.name}: ${SITE.tagline}` : `${title} – ${SITE.name}` },
    description,
    alternates: {
      canonical: absolute(canonical),
      types: { 'application/atom+xml': absolute(`${feed}.xml`), 'application/feed+json': absolute(`${feed}.json`) },
    },
    openGraph: {
      type: published ? 'article' : 'website',
      siteName: SITE.name,
      locale: 'en_GB',
      title,
      description,
      url: absolute(href),
      ...(published && { publishedTime: published.edtf }),
      ...(modified && { modifiedTime: modified.edtf }),
    },
    twitter: { card: 'summary' },
  }
}
