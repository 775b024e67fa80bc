import { siteModified } from '@/lib/derive/modified'
import type { Article, Ledger } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { correctionEntry } from '@/lib/outputs/feeds/correction'
import { type FeedDescription, type FeedEntry, toAtom } from '@/lib/outputs/feeds/format'
import { absolute, pageOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import { correctionsView } from '@/lib/view/corrections'
import { firstOf, LIMITS } from '@/lib/view/limits'

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
  // Feed readers poll often and keep what they have seen, so the latest entries are enough.
  entries: firstOf(feedEntries(ledger), LIMITS.feed).items,
})

/** @returns the site-wide feed as Atom 1.0 (RFC 4287) */
export const atomFeed = (ledger: Ledger): string => toAtom(siteFeed(ledger))

const feedEntries = (ledger: Ledger): FeedEntry[] =>
  [
    ...[...ledger.documents.article.values()].filter(({ fields }) => !fields.withdrawn).map(articleEntry),
    ...correctionsView(ledger).map(correctionEntry),
  ].toSorted((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id))

function articleEntry({ slug, fields: { title, description, published } }: Article): FeedEntry {
  const link = absolute(pageOf('article', slug))
  return { id: link, link, title, text: [description], date: published }
}
