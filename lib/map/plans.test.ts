import { describe, expect, it } from 'vitest'
import type { Gazetteer } from '@/lib/map/gazetteer'
import { groundPlan, locatorPlan, planForPlace } from '@/lib/map/plans'

const content: Gazetteer = {
  labels: new Map([
    ['sumy-region', 'Sumy'],
    ['central-african-republic', 'Central African Rep.'],
  ]),
  boxes: new Map([['ukraine', { west: 21.6, south: 44, east: 40.9, north: 52.7 }]]),
  claimed: [],
  disputed: ['crimea'],
}
const box = { west: 34.42, south: 50.83, east: 35.82, north: 51.46 }
const border = { subjects: ['sumy-region', 'kursk-region'], box }
const ground = (...subjects: string[]) => groundPlan({ subjects }, [], content)
const place = (...shapes: string[]) => planForPlace({ shapes }, [border], content)
const villageAt = (latitude: number, longitude: number, ...shapes: string[]) =>
  planForPlace({ shapes, at: { latitude, longitude } }, [border], content)
const namesIn = (plan: ReturnType<typeof place>) =>
  new Map(plan?.names.map(({ id, lines, kind }) => [id, `${kind}: ${lines.join('/')}`]))

describe('The map of', () => {
  it('a village on the ground of a topic is that ground', () => {
    expect(villageAt(51.18, 35.09, 'sumy-region', 'ukraine')?.box).toEqual(box)
  })

  it('a village at its edge is moved', () => {
    const plan = villageAt(50.84, 34.3, 'sumy-region', 'ukraine')
    expect(plan?.box.west).toBeLessThan(34)
    expect(plan?.tinted).toEqual([])
  })

  it('a place of no known position is its region’s', () => {
    expect(place('sumy-region', 'ukraine')).toMatchObject({ title: 'Sumy region', tinted: ['sumy-region'] })
  })

  it('a city elsewhere is its country’s', () => {
    expect(villageAt(12.64, -8, 'mali')).toMatchObject({ title: 'Mali', tinted: ['mali'], sheet: 'world' })
  })

  it('a country that there are regions of shows it by them, in the box of its page', () => {
    expect(villageAt(50.45, 30.52, 'ukraine')).toMatchObject({ sheet: 'regions', box: { west: 21.6 } })
    expect(namesIn(place('ukraine')).get('crimea')).toBe('region: Crimea')
  })

  it('a country that no topic is about is drawn too', () => {
    expect(place('niger')).toMatchObject({ title: 'Niger', tinted: ['niger'] })
  })

  it('a place of which there is no shape is none', () => {
    expect(place()).toBeUndefined()
    expect(villageAt(0, 0)).toBeUndefined()
  })
})

describe('The ground of a topic', () => {
  it('about regions of two countries is their border: no side is tinted, and each is named with its country', () => {
    const plan = groundPlan(border, [], content)
    expect(plan).toMatchObject({ title: 'Sumy region and Kursk region', tinted: [], sheet: 'regions' })
    expect(namesIn(plan).get('kursk-region')).toBe('headed: Russia/Kursk region')
    expect(namesIn(plan).get('belgorod-region')).toBe('region: Belgorod/region')
  })

  it('about one country is that country', () => expect(ground('mali')).toMatchObject({ title: 'Mali', sheet: 'world' }))

  it('about several holds them all', () => {
    const plan = ground('mali', 'niger')
    expect(plan?.tinted).toEqual(['mali', 'niger'])
    expect(plan?.box.west).toBeLessThan(-12)
    expect(plan?.box.east).toBeGreaterThan(15)
  })

  it('about several, with spots in them, holds the spots', () => {
    const spots = [
      { longitude: -8, latitude: 12.6 },
      { longitude: 2.1, latitude: 13.5 },
    ]
    const plan = groundPlan({ subjects: ['mali', 'niger'] }, spots, content)
    expect([plan?.box.west, plan?.box.east].map((degrees) => Math.round(degrees ?? 0))).toEqual([-9, 4])
  })

  it('on both sides of the date line holds both', () => {
    const spots = [
      { longitude: 177, latitude: 64 },
      { longitude: -165, latitude: 64 },
    ]
    const plan = groundPlan({ subjects: ['russia', 'united-states'] }, spots, content)
    expect([plan?.box.west, plan?.box.east].map((degrees) => Math.round(degrees ?? 0))).toEqual([175, 197])
  })

  it('about all the world is the first of its countries', () => {
    expect(ground('mali', 'australia', 'chile')?.box).toEqual(ground('mali')?.box)
  })

  it('about a region and a country far from it is about their countries', () => {
    expect(ground('kursk-region', 'mali')).toMatchObject({ tinted: ['russia', 'mali'], sheet: 'world' })
  })

  it('about nothing is none', () => expect(ground()).toBeUndefined())
})

describe('Where the ground of a topic lies:', () => {
  it('regions, in the country of the first, named short', () => {
    const plan = locatorPlan({ subjects: border.subjects }, ['kharkiv-region'], content)
    expect(plan).toMatchObject({ box: { west: 21.6 }, tinted: border.subjects })
    expect(plan?.regions).toEqual(['sumy-region', 'kursk-region', 'kharkiv-region', 'crimea'])
    expect(namesIn(plan).get('sumy-region')).toBe('region: Sumy')
    expect(namesIn(plan).get('ukraine')).toBe('subject: Ukraine')
  })

  it('countries, with a long name in lines', () => {
    const plan = locatorPlan({ subjects: ['mali', 'central-african-republic'] }, [], content)
    expect(namesIn(plan).get('central-african-republic')).toBe('subject: Central/African Rep.')
    expect(plan?.regions).toEqual([])
  })
})
