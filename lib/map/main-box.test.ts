import { describe, expect, it } from 'vitest'
import { LAYERS } from '@/lib/map/layers'
import { mainBox } from '@/lib/map/main-box'

const { world, regions } = LAYERS

describe('The box of a country', () => {
  it('leaves out what lies far from its main part', () => {
    const { west, south, east, north } = mainBox(world, 'france')
    expect([west, south, east, north].map(Math.round)).toEqual([-5, 42, 8, 51])
  })

  it('holds large parts that lie apart', () => {
    expect(mainBox(world, 'united-states').west).toBeLessThan(-160)
    expect(mainBox(world, 'united-states').south).toBeGreaterThan(23)
  })

  it('crosses the date line with its country', () => {
    const { west, east } = mainBox(world, 'russia')
    expect(west).toBeGreaterThan(25)
    expect(east).toBeGreaterThan(185)
    expect(east).toBeLessThan(195)
  })

  it('holds Crimea with Ukraine, in both layers', () => {
    expect(mainBox(world, 'ukraine').south).toBeLessThan(44.6)
    expect(mainBox(regions, 'ukraine').south).toBeLessThan(44.6)
  })
})
