import { absolute, cardOf, markdownPage } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import { type FeedLink, SITE_FEED } from '@/lib/view/feeds'

/** What the head of a page says about it. Structurally a Next `Metadata`; lib/ does not import Next. */
export interface PageMetadata {
  title: { absolute: string }
  description: string
  alternates: { canonical: string; types: Record<string, { url: string; title: string }[]> }
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

/** What networks ask for in a social image; they cut other shapes. lib/outputs/social-image draws it so. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

export interface PageFacts {
  readonly href: string
  /** Where it is not the page's own address. */
  readonly canonical?: string
  /** The page's own feed; left out: the site's. */
  readonly feed?: FeedLink | undefined
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
  feed = SITE_FEED,
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
        'application/atom+xml': [{ url: absolute(`${feed.path}.xml`), title: `${feed.title} (Atom)` }],
        'application/feed+json': [{ url: absolute(`${feed.path}.json`), title: `${feed.title} (JSON Feed)` }],
        ...(markdown && { 'text/markdown': [{ url: absolute(markdownPage(href)), title: `${title} (Markdown)` }] }),
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
