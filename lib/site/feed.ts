import { Feed } from 'feed'
import type { Day } from '@/lib/dates/edtf'
import { siteModified } from '@/lib/derive/modified'
import type { Ledger } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { absolute, pageOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'

interface FeedEntry {
  readonly id: string
  readonly link: string
  readonly title: string
  readonly description: string
  readonly date: Day
}

/**
 * The site-wide feed: every article when it was published, every correction and withdrawal when it was made, newest
 * first. Dates are the content's own days, at midnight UTC: a feed that carries the build's time would announce
 * everything again after each build.
 *
 * @returns Atom 1.0 (RFC 4287)
 */
export function atomFeed(ledger: Ledger): string {
  const feed = new Feed({
    id: absolute('/'),
    title: SITE.name,
    description: SITE.description,
    link: absolute('/'),
    language: SITE.language,
    copyright: 'Text: CC BY 4.0',
    updated: instant(siteModified(ledger)),
    feedLinks: { atom: absolute('/feed.xml') },
    author: { name: SITE.name, link: absolute('/') },
    generator: SITE.name,
  })
  for (const { id, link, title, description, date } of feedEntries(ledger))
    feed.addItem({ id, link, title, description, date: instant(date), published: instant(date) })
  return feed.atom1()
}

const instant = (day: Day) => new Date(`${day}T00:00:00Z`)

function feedEntries(ledger: Ledger): FeedEntry[] {
  const articles = [...ledger.articles.values()]
    .filter(({ fields }) => !fields.withdrawn)
    .map(({ slug, fields }) => {
      const link = absolute(pageOf('article', slug))
      return { id: link, link, title: fields.title, description: fields.description, date: fields.published }
    })
  const collections = [ledger.topics, ledger.questions, ledger.articles, ledger.actors, ledger.places, ledger.sources]
  const notices = collections.flatMap((collection) =>
    [...collection.values()].flatMap(({ kind, slug, fields }) => {
      const link = absolute(pageOf(kind, slug))
      const name = 'title' in fields ? fields.title : fields.name
      return [
        ...fields.corrections.map(({ on, text }, n) => ({
          id: `${link}#correction-${n + 1}`,
          link,
          title: `Correction: ${name}`,
          description: text,
          date: on,
        })),
        ...(fields.withdrawn
          ? [{ id: `${link}#withdrawn`, link, title: `Withdrawn: ${name}`, description: fields.withdrawn.reason, date: fields.withdrawn.on }]
          : []),
      ]
    }),
  )
  return [...articles, ...notices].toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
}
