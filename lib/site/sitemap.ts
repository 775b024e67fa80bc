import type { Day } from '@/lib/dates/edtf'
import { lastModified, siteModified } from '@/lib/derive/modified'
import type { Article, Ledger } from '@/lib/ledger/model'
import { absolute, pageOf } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'

export interface SitemapEntry {
  readonly url: string
  readonly lastModified: Day
}

/**
 * Every address that search engines should know, with the day when what it says last changed. Days come from the
 * content; withdrawn pages and former addresses are left out.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapEntries(ledger: Ledger): SitemapEntry[] {
  const { statementsBy, eventsBy, articlesBy } = ledger.index
  const articlesOf = (...lists: (readonly { readonly article: string }[] | undefined)[]): Article[] =>
    [...new Set(lists.flatMap((list) => list ?? []).map(({ article }) => article))].flatMap((slug) => ledger.articles.get(slug) ?? [])
  const entries = [
    ...[...ledger.topics.values()].map((d) => ({ d, articles: articlesBy.topic.get(d.slug) ?? [] })),
    ...[...ledger.questions.values()].map((d) => ({ d, articles: articlesOf(statementsBy.question.get(d.slug), eventsBy.question.get(d.slug)) })),
    ...[...ledger.articles.values()].map((d) => ({ d, articles: [] })),
    ...[...ledger.actors.values()].map((d) => ({ d, articles: articlesOf(statementsBy.actor.get(d.slug), eventsBy.actor.get(d.slug)) })),
    ...[...ledger.places.values()].map((d) => ({ d, articles: articlesOf(statementsBy.place.get(d.slug), eventsBy.place.get(d.slug)) })),
    ...[...ledger.sources.values()].map((d) => ({ d, articles: articlesBy.source.get(d.slug) ?? [] })),
  ]
  const site = siteModified(ledger)
  return [
    ...Object.values(PAGES).map(({ href }) => ({ url: absolute(href), lastModified: site })),
    ...entries
      .filter(({ d }) => !d.fields.withdrawn)
      .map(({ d, articles }) => ({ url: absolute(pageOf(d.kind, d.slug)), lastModified: lastModified(d, articles) })),
  ]
}
