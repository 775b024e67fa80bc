import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageMetadata, shortened, titleWithQuestion } from '@/lib/outputs/head/metadata'
import { PAGES } from '@/lib/site/pages'
import { SITE } from '@/lib/site/settings'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

const facts = {
  type: 'article' as const,
  href: '/articles/report',
  title: 'Kremlin denies talks',
  description: 'What the spokesman said.',
  published: { edtf: '2026-11-22' },
  modified: { edtf: '2026-11-23' },
}

describe('The head of a page', () => {
  it('has its title with the site’s name, and its description', () => {
    expect(pageMetadata(facts)).toMatchObject({
      title: { absolute: `Kremlin denies talks – ${SITE.name}` },
      description: 'What the spokesman said.',
    })
  })

  it('of the home page has the site’s name first', () => {
    expect(pageMetadata(PAGES.home).title.absolute).toBe(`${SITE.name}: ${SITE.tagline}`)
  })

  it('names its own address as the canonical one', () => {
    expect(pageMetadata(facts).alternates.canonical).toBe('https://counterclaim.example/articles/report')
  })

  it('lets search engines show its image large, or asks them not to list it', () => {
    expect(pageMetadata(facts).robots).toEqual({ 'max-image-preview': 'large' })
    expect(pageMetadata({ ...facts, unlisted: true }).robots).toEqual({ index: false, follow: true })
  })

  it('of a site that nobody has published asks them to stay away', () => {
    vi.stubEnv('SITE_URL', '')
    expect(pageMetadata(facts).robots).toEqual({ index: false })
  })

  it('leads feed readers to the feeds of the site, or to its own', () => {
    expect(pageMetadata(facts).alternates.types).toEqual({
      'application/atom+xml': [{ url: 'https://counterclaim.example/feed.xml', title: 'Counterclaim (Atom)' }],
      'application/feed+json': [{ url: 'https://counterclaim.example/feed.json', title: 'Counterclaim (JSON Feed)' }],
    })
    expect(
      pageMetadata({ ...facts, feed: { title: 'Dmitry Peskov', path: '/actors/peskov/feed' } }).alternates.types,
    ).toEqual({
      'application/atom+xml': [
        { url: 'https://counterclaim.example/actors/peskov/feed.xml', title: 'Dmitry Peskov (Atom)' },
      ],
      'application/feed+json': [
        { url: 'https://counterclaim.example/actors/peskov/feed.json', title: 'Dmitry Peskov (JSON Feed)' },
      ],
    })
  })

  it('tells Open Graph the same as readers', () => {
    expect(pageMetadata(facts).openGraph).toEqual({
      type: 'article',
      siteName: SITE.name,
      locale: 'en_GB',
      title: 'Kremlin denies talks',
      description: 'What the spokesman said.',
      url: 'https://counterclaim.example/articles/report',
      publishedTime: '2026-11-22',
      modifiedTime: '2026-11-23',
      images: [expect.objectContaining({ url: 'https://counterclaim.example/card.png' })],
    })
  })

  it.each([
    [
      'its own image',
      { card: { alt: 'Kremlin denies talks (AFP)' } },
      '/articles/report/card.png',
      'Kremlin denies talks (AFP)',
    ],
    ['that of another page', { card: { alt: 'Mali' }, cardOf: '/topics/mali' }, '/topics/mali/card.png', 'Mali'],
    ['that of the site', {}, '/card.png', `${SITE.name}: ${SITE.tagline}`],
  ])('has %s, large, with its size and in words', (_, card, path, alt) => {
    const { openGraph, twitter } = pageMetadata({ ...facts, ...card })
    expect(openGraph.images).toEqual([{ url: `https://counterclaim.example${path}`, width: 1200, height: 630, alt }])
    expect(twitter.card).toBe('summary_large_image')
  })

  it('of a list is no article and has no dates', () => {
    const { openGraph } = pageMetadata(PAGES.actors)
    expect(openGraph.type).toBe('website')
    expect(openGraph).not.toHaveProperty('publishedTime')
    expect(openGraph).not.toHaveProperty('modifiedTime')
  })
})

it.each(Object.values(PAGES))(
  'The page at $href has a description that search engines show whole',
  ({ description }) => {
    expect(description.length).toBeGreaterThan(50)
    expect(description.length).toBeLessThan(160)
  },
)

describe('A long description is', () => {
  const first = 'Mali’s government denied on 24 December 2021 that men of a private company had been deployed.'
  it.each([
    ['whole where it is short', first, first],
    ['its first sentences', `${first} ${first}`, first],
    [
      'its first words, where its first sentence is too short or too long',
      `No. ${first.slice(0, -1)} ${first}`,
      `No. ${first.slice(0, -1)} Mali’s government denied on 24 December 2021 that men of…`,
    ],
  ])('%s', (_, whole, expected) => {
    expect(shortened(whole)).toBe(expected)
    expect(shortened(whole).length).toBeLessThanOrEqual(155)
  })
})

it.each([
  ['Mali', 'Were soldiers sent, and who says so?', 'Mali: Were soldiers sent, and who says so?'],
  [
    'Sumy and Kursk',
    'Who holds what along the Sumy–Kursk border, and did Russia take Basivka in April 2025?',
    'Sumy and Kursk: Who holds what along the Sumy–Kursk border?',
  ],
  ['Mali and Russia', 'Were Russian mercenaries ever sent to any place in Mali at all?', 'Mali and Russia'],
])('The title of “%s” has as much of its question as search engines show', (title, question, expected) =>
  expect(titleWithQuestion(title, question)).toBe(expected),
)
