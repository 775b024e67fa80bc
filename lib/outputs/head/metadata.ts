import { absolute, cardOf, markdownPage } from '@/lib/site/addresses'
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
    images: { url: string; width: number; height: number; alt: string }[]
  }
  twitter: { card: 'summary_large_image' }
}

/** The size that social networks expect; they crop anything else. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

export interface PageFacts {
  readonly href: string
  /** Where it is not the page's own address. */
  readonly canonical?: string
  /** Path of the page's own feed without its ending; left out: the site's. */
  readonly feed?: string
  /** Whether the page has a Markdown version. */
  readonly markdown?: boolean
  readonly title: string
  readonly description: string
  readonly published?: { readonly edtf: string }
  readonly modified?: { readonly edtf: string }
  /** The page's own social image; left out: the site's. */
  readonly card?: { readonly alt: string }
  /** The page whose image it is, where that is another one. */
  readonly cardOf?: string
}

/** Title, description, canonical address and Open Graph data of a page. */
export function pageMetadata({
  href,
  canonical = href,
  feed = '/feed',
  markdown = false,
  title,
  description,
  published,
  modified,
  card,
  cardOf: pictured = href,
}: PageFacts): PageMetadata {
  return {
    title: { absolute: href === '/' ? `${SITE.name}: ${SITE.tagline}` : `${title} – ${SITE.name}` },
    description,
    alternates: {
      canonical: absolute(canonical),
      types: {
        'application/atom+xml': absolute(`${feed}.xml`),
        'application/feed+json': absolute(`${feed}.json`),
        ...(markdown && { 'text/markdown': absolute(markdownPage(href)) }),
      },
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
      images: [
        {
          url: absolute(cardOf(card ? pictured : '/')),
          ...CARD_SIZE,
          alt: card?.alt ?? `${SITE.name}: ${SITE.tagline}`,
        },
      ],
    },
    twitter: { card: 'summary_large_image' },
  }
}
