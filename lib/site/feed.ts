import { siteModified } from '@/lib/derive/modified'
import type { Ledger } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { absolute, pageOf } from '@/lib/site/addresses'
import { type FeedDescription, type FeedEntry, toAtom } from '@/lib/site/feed-format'
import { firstOf, LIMITS } from '@/lib/site/limits'
import { SITE } from '@/lib/site/settings'

/**
 * The site-wide feed: every article when it was published, every correction and withdrawal when it was made, newest
 * first.
 */
export const siteFeed = (ledger: Ledger): FeedDescription => ({
  page: '/',
  path: '/feed',
  title: SITE.name,
  description: SITE.description,
  updated: siteModified(ledger),
  // A feed tells what is new: whoever asks for it every hour has the rest.
  entries: firstOf(feedEntries(ledger), LIMITS.feed).items,
})

/** @returns the site-wide feed as Atom 1.0 (RFC 4287) */
export const atomFeed = (ledger: Ledger): string => toAtom(siteFeed(ledger))

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
          ? [
              {
                id: `${link}#withdrawn`,
                link,
                title: `Withdrawn: ${name}`,
                description: fields.withdrawn.reason,
                date: fields.withdrawn.on,
              },
            ]
          : []),
      ]
    }),
  )
  return [...articles, ...notices].toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))
}
