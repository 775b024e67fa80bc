import { describe, expect, it } from 'vitest'
import { areasOf } from '@/lib/map/layer'
import { ukraine } from '@/lib/map/layers'
import { planForPlace, plansForTopic } from '@/lib/map/plans'

const villageAt = (latitude: number, longitude: number, ...ids: string[]) =>
  planForPlace({ ids, at: { latitude, longitude } })
const place = (...ids: string[]) => planForPlace({ ids, at: undefined })

describe('The map of', () => {
  it('a village at the border is the border’s', () => {
    const plan = villageAt(51.18, 35.09, 'basivka', 'sumy-region', 'ukraine')
    expect(plan?.box).toEqual(plansForTopic('sumy-kursk')?.detail.box)
  })

  it('a village at the edge of the border’s map is moved', () => {
    const plan = villageAt(50.84, 34.3, 'khotin', 'sumy-region', 'ukraine')
    expect(plan?.box.west).toBeLessThan(34)
    expect(plan?.title).toContain('border')
  })

  it('a place of no known position is its region’s', () => {
    expect(place('andriivka', 'sumy-region', 'ukraine')).toMatchObject({
      title: 'Sumy region',
      tinted: ['sumy-region'],
    })
  })

  it('a city elsewhere is its country’s', () => {
    expect(villageAt(12.64, -8, 'bamako', 'mali')).toMatchObject({ title: 'Mali', tinted: ['mali'] })
    expect(villageAt(50.45, 30.52, 'kyiv', 'ukraine')).toMatchObject({ title: 'Ukraine', layer: ukraine })
  })

  it('a country that no topic is about is drawn too', () => {
    expect(place('niger')).toMatchObject({ title: 'Niger', tinted: ['niger'] })
  })

  it('a place of which there is no shape is none', () => {
    expect(place('atlantis')).toBeUndefined()
    expect(villageAt(0, 0, 'nowhere')).toBeUndefined()
  })

  it('a topic without plans is none', () => expect(plansForTopic('elsewhere')).toBeUndefined())
})

it('Regions whose borders the map of the whole country shows have a shape', () => {
  const regions = plansForTopic('sumy-kursk')?.locator.regions ?? []
  expect(regions).toEqual(expect.arrayContaining(['crimea', 'donetsk-region', 'kursk-region']))
  expect(regions.filter((id) => areasOf(ukraine, id).length === 0)).toEqual([])
})
