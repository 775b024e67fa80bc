import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type FeedDescription, toAtom, toJsonFeed } from '@/lib/outputs/feeds/format'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

const text = 'Less than <b>5 km</b> & ]]> more'
const feed: FeedDescription = {
  page: '/topics/mali',
  path: '/topics/mali/feed',
  title: 'Mali and Russia',
  description: 'Who said what.',
  updated: '2026-03-01',
  entries: [
    {
      id: 'https://counterclaim.example/a',
      link: 'https://counterclaim.example/a',
      title: text,
      text: [text, 'And more.'],
      date: '2021-09-15',
    },
  ],
}

describe('As Atom, a feed', () => {
  it('names itself, its page and its dates', () => {
    const xml = toAtom(feed)
    expect(xml).toContain('<link rel="self" href="https://counterclaim.example/topics/mali/feed.xml"/>')
    expect(xml).toContain('<link rel="alternate" href="https://counterclaim.example/topics/mali"/>')
    expect(xml).toContain('<updated>2026-03-01T00:00:00.000Z</updated>')
    expect(xml).toContain('<updated>2021-09-15T00:00:00.000Z</updated>')
  })

  it('keeps words as words: it declares them to be HTML, so marks are escaped', () => {
    expect(toAtom(feed)).toContain(
      '<title type="html"><![CDATA[Less than &lt;b&gt;5 km&lt;/b&gt; &amp; ]]&gt; more]]></title>',
    )
  })
})

describe('As JSON Feed, a feed', () => {
  const json = () => JSON.parse(toJsonFeed(feed))

  it('names itself and its page', () => {
    expect(json()).toMatchObject({
      title: 'Mali and Russia',
      home_page_url: 'https://counterclaim.example/topics/mali',
      feed_url: 'https://counterclaim.example/topics/mali/feed.json',
    })
  })

  it('keeps words as words: its titles are plain text, its texts HTML in paragraphs', () => {
    const item = {
      title: text,
      content_html: '<p>Less than &lt;b&gt;5 km&lt;/b&gt; &amp; ]]&gt; more</p><p>And more.</p>',
    }
    expect(json().items).toMatchObject([{ id: 'https://counterclaim.example/a', ...item }])
  })

  it('is dated by the content', () =>
    expect(json().items).toMatchObject([{ date_modified: '2021-09-15T00:00:00.000Z' }]))
})
