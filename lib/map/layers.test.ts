import { geoIdentity, geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { drawingOf, insideTest, linesOf, shapeOf } from '@/lib/map/drawing'
import { type Box, frameAround } from '@/lib/map/frame'
import type { Shape } from '@/lib/map/layer'
import { isDetailed, LAYERS } from '@/lib/map/layers'

type Place = readonly [name: string, latitude: number, longitude: number]

const { world, regions } = LAYERS

/** The maps of the site’s own topics. */
const BORDER = { box: { west: 34.42, south: 50.83, east: 35.82, north: 51.46 }, corner: 1 }
const UKRAINE = { box: { west: 21.6, south: 44, east: 40.9, north: 52.7 }, corner: 6 }

/** A test of where a place lies in the shapes as a map draws them: projected, simplified, in pixels. */
function drawn(layer: typeof world, box: Box, corner: number) {
  const drawing = drawingOf(layer, frameAround(box), corner)
  return (id: string, [, latitude, longitude]: Place) =>
    insideTest(shapeOf(drawing, id))(drawing.frame.project(longitude, latitude))
}

describe('On the map of the border', () => {
  const lies = drawn(regions, BORDER.box, BORDER.corner)

  it.each<Place>([
    ['Basivka', 51.18, 35.09],
    ['Yunakivka', 51.12, 35.03],
    ['Kindrativka', 51.14, 34.77],
    ['Khotin', 51.08, 34.78],
    ['Myropillia', 51.03, 35.25],
    ['Sumy', 50.91, 34.8],
  ])('%s lies in Sumy region, in Ukraine, and not in Russia', (...place) => {
    expect(['sumy-region', 'ukraine', 'kursk-region', 'russia'].map((id) => lies(id, place))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it.each<Place>([
    ['Sudzha', 51.19, 35.27],
    ['Gornal', 51.06, 35.25],
    ['Guevo', 51.1, 35.3],
    ['Oleshnya', 51.12, 35.2],
  ])('%s lies in Kursk region, in Russia, and not in Ukraine', (...place) => {
    expect(['sumy-region', 'ukraine', 'kursk-region', 'russia'].map((id) => lies(id, place))).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})

const CRIMEA: Place[] = [
  ['Simferopol', 44.95, 34.1],
  ['Sevastopol', 44.6, 33.6],
  ['Kerch', 45.34, 36.3],
  ['Armiansk', 46.1, 33.69],
]

describe('Crimea is in Ukraine, and not in Russia,', () => {
  const onUkraine = drawn(regions, UKRAINE.box, UKRAINE.corner)
  const onRussia = drawn(world, { west: 20, south: 41, east: 60, north: 60 }, 1)

  it.each(CRIMEA)('on the map of Ukraine, as is %s', (...place) => {
    expect(['crimea', 'ukraine', 'russia'].map((id) => onUkraine(id, place))).toEqual([true, true, false])
  })

  it.each(CRIMEA)('on maps of other countries, as is %s', (...place) => {
    expect(['ukraine', 'russia'].map((id) => onRussia(id, place))).toEqual([true, false])
  })
})

it.each<readonly [...Place, string]>([
  ['Donetsk', 48, 37.8, 'donetsk-region'],
  ['Kherson', 46.64, 32.62, 'kherson-region'],
  ['Luhansk', 48.57, 39.31, 'luhansk-region'],
  ['Zaporizhzhia', 47.84, 35.14, 'zaporizhzhia-region'],
  ['Kharkiv', 49.99, 36.23, 'kharkiv-region'],
])('%s lies in its region, in Ukraine', (name, latitude, longitude, region) => {
  const lies = drawn(regions, UKRAINE.box, UKRAINE.corner)
  expect([region, 'ukraine', 'russia'].map((id) => lies(id, [name, latitude, longitude]))).toEqual([true, true, false])
})

describe('Where Natural Earth draws who holds land, maps draw what the General Assembly recognises:', () => {
  it.each<readonly [...Place, string, string]>([
    ['the Golan', 33, 35.8, 'syria', 'israel'],
    ['the north of the Golan', 33.2, 35.8, 'syria', 'israel'],
    ['Laayoune', 27.1, -13, 'western-sahara', 'morocco'],
    ['Tifariti', 26.16, -10.57, 'western-sahara', 'morocco'],
    ['the north of Cyprus', 35.25, 33.5, 'cyprus', 'turkiye'],
    ['Hargeisa', 9.56, 44.06, 'somalia', 'ethiopia'],
    ['East Jerusalem', 31.79, 35.24, 'palestine', 'israel'],
  ])('%s', (name, latitude, longitude, country, other) => {
    const lies = drawn(world, { west: longitude - 5, south: latitude - 4, east: longitude + 5, north: latitude + 4 }, 1)
    expect([country, other].map((id) => lies(id, [name, latitude, longitude]))).toEqual([true, false])
  })
})

describe('Places of Mali lie in Mali, also the weak ones', () => {
  const lies = drawn(world, { west: -13, south: 9, east: 5.5, north: 26 }, 1.6)
  it.each<Place>([
    ['Bamako', 12.64, -8],
    ['Kidal', 18.44, 1.41],
    ['Tinzaouaten', 19.94, 2.7],
    ['Moura', 14.3, -4.6],
  ])('%s', (...place) => expect(lies('mali', place)).toBe(true))
})

describe('Neighbours share the line between them, so that no coast runs through the land:', () => {
  const drawing = drawingOf(regions, frameAround({ west: 21, south: 43, east: 42, north: 53 }), 0.01)
  const isOf = (shape: Shape, id: string) => shape.id === id || shape.country === id
  const lengthOf = (one: string, other: string) => {
    const line = linesOf(drawing, (a, b) => (isOf(a, one) && isOf(b, other)) || (isOf(a, other) && isOf(b, one)))
    return geoPath(geoIdentity()).measure(line) / drawing.frame.kilometre
  }

  it.each([
    ['ukraine', 'moldova', 800],
    ['ukraine', 'russia', 1400],
    ['ukraine', 'romania', 450],
    ['ukraine', 'belarus', 700],
    ['mykolaiv-region', 'kirovohrad-region', 150],
    ['odesa-region', 'vinnytsia-region', 80],
    ['crimea', 'kherson-region', 20],
    ['kursk-region', 'sumy-region', 150],
  ])('%s and %s, over more than %d km', (one, other, kilometres) => {
    expect(lengthOf(one, other)).toBeGreaterThan(kilometres)
  })

  it('Ukraine has no hole', () => {
    expect(shapeOf(drawing, 'ukraine').coordinates.filter((rings) => rings.length > 1)).toEqual([])
  })
})

it('Names of shapes are unique in a layer, and every shape has an outline', () => {
  for (const { areas } of [world, regions]) {
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length)
    expect(areas.filter(({ outline }) => outline.arcs.flat(2).length === 0)).toEqual([])
  }
})

it('A map of a village needs full detail, which there is at the border of Sumy and Kursk regions', () => {
  expect(isDetailed({ longitude: 35.09, latitude: 51.18 })).toBe(true)
  expect(isDetailed({ longitude: 30.52, latitude: 50.45 })).toBe(false)
})
