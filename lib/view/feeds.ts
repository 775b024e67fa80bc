import type { Ledger } from '@/lib/ledger/model'
import type { Kind } from '@/lib/schema/fields'
import { pageOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import { firstOf, LIMITS } from '@/lib/view/limits'
import { linkTo } from '@/lib/view/link'
import { type RestView, restView } from '@/lib/view/rest'

/** The kinds of document whose pages have feeds. */
export const FEED_KINDS = ['topic', 'question', 'actor'] as const satisfies readonly Kind[]
export type FeedKind = (typeof FEED_KINDS)[number]

/** A feed by the page that it follows; its path is without the ending. */
export interface FeedLink {
  readonly title: string
  readonly path: string
}

export interface FeedsView {
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly feeds: readonly (FeedLink & { readonly page: string })[]
    readonly rest?: RestView | undefined
  }[]
}

/** The feed of the whole site. */
export const SITE_FEED: FeedLink = { title: SITE.name, path: '/feed' }

/** The feed of a document's page; nothing for a page on which nothing was ever said: no feed is empty. */
export function feedOf(ledger: Ledger, kind: FeedKind, slug: string): FeedLink | undefined {
  const { statementsBy, eventsBy, articlesBy } = ledger.index
  const fields = ledger.documents[kind].get(slug)?.fields
  const hasEntries =
    statementsBy[kind].has(slug) ||
    (kind !== 'actor' && eventsBy[kind].has(slug)) ||
    (kind === 'topic' && articlesBy.topic.has(slug)) ||
    (fields?.corrections ?? []).length > 0 ||
    fields?.withdrawn !== undefined ||
    articlesTakenFrom(ledger, kind, slug).length > 0
  return hasEntries ? { title: linkTo(ledger, kind, slug).label, path: `${pageOf(kind, slug)}/feed` } : undefined
}

/** Articles that were withdrawn with what they had for a page’s feed. The feed stays at its address, and says so. */
export function articlesTakenFrom(ledger: Ledger, kind: FeedKind, slug: string): readonly string[] {
  const taken = [...ledger.withdrawn.values()].filter(({ actor, questions }) =>
    kind === 'actor' ? actor === slug : kind === 'question' && questions.includes(slug),
  )
  return [...new Set(taken.map(({ article }) => article))]
}

const TITLES: Record<FeedKind, string> = { topic: 'Topics', question: 'Questions', actor: 'Actors' }

/** Every feed of the site, for people. */
export const feedsView = (ledger: Ledger): FeedsView => ({
  groups: [
    {
      id: 'site',
      title: 'Everything',
      feeds: [{ ...SITE_FEED, title: 'New articles, new and changed entries, corrections', page: '/' }],
    },
    ...FEED_KINDS.map((kind) => {
      const all = [...ledger.documents[kind].keys()].flatMap((slug) => {
        const feed = feedOf(ledger, kind, slug)
        return feed ? [{ ...feed, page: pageOf(kind, slug) }] : []
      })
      const part = firstOf(all, LIMITS.lines)
      return {
        id: `${kind}s`,
        title: TITLES[kind],
        feeds: part.items,
        rest: restView(ledger, part, { which: 'The first', what: 'feeds', where: 'Each page names its own' }),
      }
    }).filter(({ feeds }) => feeds.length > 0),
  ],
})
