import type { Day } from '@/lib/dates/edtf'
import type { FeedDescription } from '@/lib/outputs/feeds/feed'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

/** Writes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const toJsonFeed = ({ page, path, title, description, entries }: FeedDescription): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: absolute(page),
    feed_url: absolute(`${path}.json`),
    description,
    language: SITE.language,
    authors: [{ name: SITE.name, url: absolute('/') }],
    items: entries.map(({ id, href, title: heading, html, added, news }) => ({
      id,
      url: absolute(href),
      title: heading,
      content_html: html,
      date_published: instant(added),
      date_modified: instant(news),
    })),
  })

const instant = (day: Day) => `${day}T00:00:00Z`
