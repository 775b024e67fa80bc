import ukraineData from '@/lib/map/data/ukraine.json'
import worldData from '@/lib/map/data/world.json'
import { readLayer } from '@/lib/map/layer'

/** The countries of the world, for maps of a country or a part of a continent. */
export const world = readLayer(worldData)

/** Ukraine’s regions, those of Russia at their border, and the neighbours; in full detail between Sumy and Sudzha. */
export const ukraine = readLayer(ukraineData)

/** Where the layer of Ukraine has every corner that its source has. */
const DETAILED = { west: 34, south: 50.6, east: 36, north: 51.7 } as const

/** Whether a position lies where there is enough detail for a map of a village. */
export const isDetailed = (longitude: number, latitude: number): boolean =>
  longitude > DETAILED.west && longitude < DETAILED.east && latitude > DETAILED.south && latitude < DETAILED.north
