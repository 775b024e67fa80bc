import { Feed } from 'feed'
import type { Day } from '@/lib/dates/edtf'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

export interface FeedEntry {
  /** Must never change, or feed readers would announce the entry again. */
  readonly id: string
  readonly link: string
  /** Plain text, as are the paragraphs of `text`. */
  readonly title: string
  readonly text: readonly string[]
  /** The day of the change, from the content. */
  readonly date: Day
}

export interface FeedDescription {
  /** Path of the page that it follows. */
  readonly page: string
  /** Path of the feed without its ending: `/feed`. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly updated: Day
  /** Newest first. */
  readonly entries: readonly FeedEntry[]
}

/** Writes a feed as Atom 1.0 (RFC 4287). */
export const toAtom = (description: FeedDescription): string => make(description, asHtml).atom1()

/** Writes a feed as JSON Feed 1 (https://www.jsonfeed.org/version/1/). */
export const toJsonFeed = (description: FeedDescription): string => make(description, (text) => text).json1()

/**
 * Dates are the content's own days, at midnight UTC: with the time of the build, every build would
 * announce everything again.
 */
function make(
  { page, path, title, description, updated, entries }: FeedDescription,
  titleAs: (text: string) => string,
): Feed {
  const feed = new Feed({
    id: absolute(page),
    title,
    description,
    link: absolute(page),
    language: SITE.language,
    copyright: 'Text: CC BY 4.0',
    updated: instant(updated),
    feedLinks: { atom: absolute(`${path}.xml`), json: absolute(`${path}.json`) },
    author: { name: SITE.name, link: absolute('/') },
    generator: SITE.name,
  })
  for (const { id, link, title: heading, text, date } of entries)
    feed.addItem({
      id,
      link,
      title: titleAs(heading),
      description: text.map((paragraph) => `<p>${asHtml(paragraph)}</p>`).join(''),
      date: instant(date),
      published: instant(date),
    })
  return feed
}

/** Atom titles and both formats’ texts go out declared as HTML; ours are plain text, in which “<” is a character. */
const asHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const instant = (day: Day) => new Date(`${day}T00:00:00Z`)
