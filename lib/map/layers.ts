import ukraineData from '@/lib/map/data/ukraine.json'
import worldData from '@/lib/map/data/world.json'
import { readLayer } from '@/lib/map/layer'

/** The countries of the world, for maps of a country or a part of a continent. */
export const world = readLayer(worldData)

/** Ukraine’s regions, those of Russia at their border, and the neighbours; in full detail between Sumy and Sudzha. */
export const ukraine = readLayer(ukraineData)
