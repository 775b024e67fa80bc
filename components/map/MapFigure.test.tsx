import { brotliCompressSync } from 'node:zlib'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { MapFigure } from '@/components/map/MapFigure'
import { REAL_CONTENT } from '@/lib/testing/real-content'
import { mapForPlace, mapForTopic } from '@/lib/view/map'

const html = { topics: new Map<string, string>(), places: new Map<string, string>() }

/** The maps of the site’s own content: budgets are about what readers get. */
beforeAll(() => {
  const { ledger } = REAL_CONTENT
  for (const topic of ledger.documents.topic.values()) {
    const map = mapForTopic(ledger, topic)
    if (map) html.topics.set(topic.slug, renderToStaticMarkup(<MapFigure map={map} />))
  }
  for (const place of ledger.documents.place.values()) {
    const map = mapForPlace(ledger, place)
    if (map) html.places.set(place.slug, renderToStaticMarkup(<MapFigure map={map} />))
  }
}, 60_000)

const all = () => [...html.topics, ...html.places]
const heavier = (figures: ReadonlyMap<string, string>, bytes: number) =>
  [...figures].map(([slug, text]) => [slug, brotliCompressSync(text).length]).filter(([, size]) => Number(size) > bytes)

describe('The maps of the site', () => {
  it('are there for both topics, and for every place', () => {
    expect([...html.topics.keys()]).toEqual(['mali-russia', 'sumy-kursk'])
    expect(html.places.size).toBeGreaterThan(40)
  })

  it('weigh at most 3.3 kB a topic and 2.6 kB a place, compressed, of which an inset is half a kilobyte', () => {
    expect(heavier(html.topics, 3300)).toEqual([])
    expect(heavier(html.places, 2600)).toEqual([])
  })

  it('have no style attribute, which the policy refuses, and no colour of their own', () => {
    expect(
      all().filter(([, text]) => / style=|#[0-9a-f]{3,6}\b|rgb\(|hsl\(/.test(text.replaceAll('url(#map-', ''))),
    ).toEqual([])
  })

  it('have no id twice, and only references to ids that are there', () => {
    for (const [slug, text] of all()) {
      const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
      const used = [...text.matchAll(/url\(#([^)]+)\)|aria-labelledby="([^"]+)"/g)].flatMap(
        ([, url, names]) => url ?? names?.split(' ') ?? [],
      )
      expect([slug, new Set(ids).size]).toEqual([slug, ids.length])
      expect([slug, used.filter((id) => !ids.includes(id))]).toEqual([slug, []])
    }
  })

  it('have a name each', () => {
    for (const [, text] of all())
      expect(text.match(/<svg[^>]*role="img"/g)?.length).toBe(
        text.match(/<title id="map-\d-title">Map: [^<]+<\/title>/g)?.length,
      )
  })

  it('hold no number that is none', () =>
    expect(all().filter(([, text]) => /NaN|Infinity|undefined/.test(text))).toEqual([]))
})
