import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { HomePage } from '@/components/home/HomePage'
import { TimelineFilter } from '@/components/timeline/TimelineFilter'
import { TopicPage } from '@/components/topic/TopicPage'
import { find, fixtureLedger } from '@/lib/testing/fixture'
import { homeView } from '@/lib/view/lists'
import { timelinePageView } from '@/lib/view/timeline'
import { topicView } from '@/lib/view/topic'

/** Topics of one question each, with one place between them, and one speaker who speaks on all. */
function pagesOf(topics: readonly string[]) {
  const ledger = fixtureLedger({
    topics: topics.map((slug, n) => ({ slug, places: n === 0 ? ['port'] : [] })),
    questions: topics.map((slug) => ({ slug: `who-holds-${slug}`, topics: [slug] })),
    articles: topics.map((slug) => ({
      topics: [slug],
      statements: [{ by: 'minister', question: `who-holds-${slug}`, answer: 'yes' }],
    })),
    places: [
      {
        slug: 'port',
        kind: 'city',
        within: 'sudan',
        coordinates: { latitude: 19.6, longitude: 37.2, uncertainty: 0.02, basis: 'A list.' },
      },
      { slug: 'sudan', kind: 'country' },
    ],
  })
  return {
    home: renderToStaticMarkup(<HomePage view={homeView(ledger)} />),
    topics: topics.map((slug) =>
      renderToStaticMarkup(<TopicPage view={topicView(ledger, find(ledger.documents.topic, slug))} />),
    ),
    filter: renderToStaticMarkup(<TimelineFilter topics={timelinePageView(ledger).topics} />),
  }
}

describe('A site of three topics', () => {
  const { home, topics, filter } = pagesOf(['coast', 'delta', 'ridge'])

  it('speaks of no two', () => {
    expect(home).toContain('Actors in several topics')
    expect(topics[0]).toContain('Also in Delta and Ridge')
    expect(topics[0]).toContain('Actors who appear here and in another topic')
    expect([home, ...topics].filter((page) => /\bboth topics\b/i.test(page))).toEqual([])
  })

  it('draws a map where there is a place, and an empty box nowhere', () => {
    expect(topics.map((page) => page.match(/<svg[^>]*role="img"/g)?.length ?? 0)).toEqual([1, 0, 0])
    expect(topics.filter((page) => page.includes('<figure'))).toHaveLength(1)
  })

  it('tells its topics apart on the timeline', () => expect(filter.match(/show-topic-/g)).toHaveLength(6))
})

describe('A site of one topic', () => {
  const { home, topics, filter } = pagesOf(['coast'])

  it('counts in words that are right for one', () => {
    expect(home).toContain('1 statement by 1 speaker on 1 question')
    expect([home, ...topics].filter((page) => /topics\b.*Actors in|both topics|Also in/.test(page))).toEqual([])
  })

  it('has no switch for its only topic', () => expect(filter).not.toContain('show-topic'))
})

it('A site of two topics speaks of both', () => {
  const { home, topics } = pagesOf(['coast', 'delta'])
  expect(home).toContain('Actors in both topics')
  expect(topics[1]).toContain('Actors who appear in both topics')
})
