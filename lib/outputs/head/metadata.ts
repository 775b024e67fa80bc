import { absolute, cardOf, markdownPage } from '@/lib/site/addresses'
import { isPublished, SITE } from '@/lib/site/settings'
import { type FeedLink, SITE_FEED } from '@/lib/view/feeds'

/** What the head of a page says about it. Structurally a Next `Metadata`; lib/ does not import Next. */
export interface PageMetadata {
  title: { absolute: string }
  robots?: { index: false; follow?: boolean } | { 'max-image-preview': 'large' }
  description: string
  alternates: { canonical: string; types: Record<string, { url: string; title: string }[]> }
  openGraph: {
    type: 'website' | 'article' | 'profile'
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
  /** What sort of page it is for Open Graph; left out: none in particular. */
  readonly type?: 'article' | 'profile'
  /** Whether search engines should follow its links and not list it. */
  readonly unlisted?: boolean
  /** What the title of the window and of search results says, where that is more than the heading. */
  readonly longTitle?: string
  /** The page's own feed; left out: the site's. */
  readonly feed?: FeedLink | undefined
  /** What other sites may show of it in a frame: the path of what programs are told of that. */
  readonly oEmbed?: string
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
  type,
  unlisted = false,
  feed = SITE_FEED,
  markdown = false,
  oEmbed,
  title,
  longTitle = title,
  description: whole,
  published,
  modified,
  card,
  cardOf: pictured = href,
}: PageFacts): PageMetadata {
  const description = shortened(whole)
  return {
    title: { absolute: href === '/' ? `${SITE.name}: ${SITE.tagline}` : `${longTitle} – ${SITE.name}` },
    description,
    robots: robotsFor(unlisted),
    alternates: {
      canonical: absolute(href),
      types: {
        'application/atom+xml': [{ url: absolute(`${feed.path}.xml`), title: `${feed.title} (Atom)` }],
        'application/feed+json': [{ url: absolute(`${feed.path}.json`), title: `${feed.title} (JSON Feed)` }],
        ...(oEmbed && { 'application/json+oembed': [{ url: absolute(oEmbed), title }] }),
        ...(markdown && { 'text/markdown': [{ url: absolute(markdownPage(href)), title: `${title} (Markdown)` }] }),
      },
    },
    openGraph: {
      type: type ?? 'website',
      siteName: SITE.name,
      locale: 'en_GB',
      title,
      description,
      url: absolute(href),
      ...(type === 'article' && published && { publishedTime: published.edtf }),
      ...(type === 'article' && modified && { modifiedTime: modified.edtf }),
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

/** A site that nobody has published stays out of search engines; one that is lets them show its images large. */
function robotsFor(unlisted: boolean): NonNullable<PageMetadata['robots']> {
  if (!isPublished()) return { index: false }
  return unlisted ? { index: false, follow: true } : { 'max-image-preview': 'large' }
}

/** So many letters of a description search engines show. */
const SHOWN = 155
/** A sentence that is shorter says too little alone. */
const ENOUGH = 60

/** The beginning of a description, which has the fact first: whole sentences, or else whole words. */
export function shortened(description: string): string {
  if (description.length <= SHOWN) return description
  const sentences = description.slice(0, SHOWN + 1).match(/^.*[.?!](?=\s)/s)?.[0]
  if (sentences && sentences.length >= ENOUGH) return sentences
  return `${description.slice(0, SHOWN - 1).replace(/[\s,;:–]+\S*$/, '')}…`
}

/** So many letters of a title search engines show. What is cut beyond them is the site's name, which they know. */
const TITLE = 60

/** A name with the question that people come with: the whole of it, or what stands before “, and …”, or none of it. */
export function titleWithQuestion(title: string, question: string): string {
  const first = question.replace(/, and .*\?$/s, '?')
  const fits = [question, first].map((each) => `${title}: ${each}`).find((each) => each.length <= TITLE)
  return fits ?? title
}
