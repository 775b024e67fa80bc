import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { atomFeed, siteFeed } from '@/lib/outputs/feeds/site'
import { fixtureLedger } from '@/lib/testing/fixture'
import type { Fixture } from '@/lib/testing/literals'
import { LIMITS } from '@/lib/view/limits'

// That a real XML parser reads it is the browser's to say: see e2e/readings/machines.spec.ts.

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

/** Texts of every element of a name, without the CDATA marks around them. */
const textsOf = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>(.*?)</${name}>`, 'gs'))].map(([, text = '']) =>
    text.replace(/^<!\[CDATA\[(.*)\]\]>$/s, '$1'),
  )

const entriesOf = (xml: string) =>
  xml
    .split('<entry>')
    .slice(1)
    .map((entry) => ({
      id: textsOf(entry, 'id')[0],
      title: textsOf(entry, 'title')[0],
      summary: textsOf(entry, 'summary')[0],
      updated: textsOf(entry, 'updated')[0],
      published: textsOf(entry, 'published')[0],
    }))

const headOf = (xml: string) => xml.split('<entry>')[0] ?? ''

const FIXTURE: Fixture = {
  articles: [
    { slug: 'first', title: 'First report', description: 'What it said.', published: '2026-01-10', date: '2021-09-15' },
    {
      slug: 'second',
      published: '2026-02-10',
      corrections: [
        { on: '2026-03-01', text: 'A date.' },
        { on: '2026-03-05', text: 'A name.' },
      ],
    },
    {
      slug: 'gone',
      title: 'Gone report',
      published: '2026-01-20',
      withdrawn: { on: '2026-04-01', reason: 'Somebody else.' },
    },
  ],
  actors: [
    {
      slug: 'peskov',
      name: 'Dmitry Peskov',
      published: '2026-01-01',
      corrections: [{ on: '2026-03-02', text: 'A post.' }],
    },
  ],
}

describe('The feed', () => {
  const xml = () => atomFeed(fixtureLedger(FIXTURE))

  it('is Atom, and says where it stands and what it is the feed of', () => {
    expect(xml()).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\s*<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom"/,
    )
    expect(headOf(xml())).toContain('<link rel="self" href="https://counterclaim.example/feed.xml"/>')
    expect(headOf(xml())).toContain('<link rel="alternate" href="https://counterclaim.example/"/>')
    expect(textsOf(headOf(xml()), 'id')).toEqual(['https://counterclaim.example/'])
  })

  it('has articles on the day of their publication, corrections and withdrawals on theirs, newest first', () => {
    expect(
      entriesOf(xml()).map(({ id, updated }) => [
        id?.replace('https://counterclaim.example', ''),
        updated?.slice(0, 10),
      ]),
    ).toEqual([
      ['/articles/gone#withdrawn', '2026-04-01'],
      ['/articles/second#correction-2', '2026-03-05'],
      ['/actors/peskov#correction-1', '2026-03-02'],
      ['/articles/second#correction-1', '2026-03-01'],
      ['/articles/second', '2026-02-10'],
      ['/articles/first', '2026-01-10'],
    ])
  })

  it('says what each is', () => {
    expect(entriesOf(xml())).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ title: 'First report', summary: '<p>What it said.</p>' }),
        expect.objectContaining({ title: 'Correction: Dmitry Peskov', summary: '<p>A post.</p>' }),
        expect.objectContaining({ title: 'Withdrawn: Gone report', summary: '<p>Somebody else.</p>' }),
      ]),
    )
  })

  it('has an id for every entry, and none twice', () => {
    const ids = entriesOf(xml()).map(({ id }) => id)
    expect(ids.every(Boolean)).toBe(true)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is dated by the content, whatever the time of the build', () => {
    vi.useFakeTimers({ now: new Date('2030-01-01') })
    const later = xml()
    vi.useRealTimers()
    expect(textsOf(headOf(later), 'updated')).toEqual(['2026-04-01T00:00:00.000Z'])
    expect(later).not.toContain('2030')
    expect(later).toBe(xml())
  })

  it('does not date an article by what it is about', () => expect(xml()).not.toContain('2021'))
})

it('Words in a feed stay words: marks in a title or a summary become no HTML', () => {
  const text = 'Less than <b>5 km</b> & ]]> more'
  const [entry] = entriesOf(atomFeed(fixtureLedger({ articles: [{ title: text, description: text }] })))
  const words = 'Less than &lt;b&gt;5 km&lt;/b&gt; &amp; ]]&gt; more'
  expect(entry).toMatchObject({ title: words, summary: `<p>${words}</p>` })
})

it('A feed of nothing is still a feed', () => expect(entriesOf(atomFeed(fixtureLedger({})))).toEqual([]))

describe('The feed of a large site', () => {
  const articles = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ slug: `a${String(n).padStart(4, '0')}`, published: '2026-01-01' }))
  it.each([
    ['below its limit', LIMITS.feed - 1, LIMITS.feed - 1],
    ['at its limit', LIMITS.feed, LIMITS.feed],
    ['above its limit', LIMITS.feed + 1, LIMITS.feed],
  ])('%s has the newest entries', (_, count, expected) => {
    const { entries } = siteFeed(
      fixtureLedger({ articles: [...articles(count), { slug: 'new', published: '2026-06-01' }].slice(1) }),
    )
    expect(entries).toHaveLength(expected)
    expect(entries[0]?.id).toContain('/articles/new')
  })
})
