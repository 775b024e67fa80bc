import { geoBounds } from 'd3-geo'
import type { Box } from '@/lib/map/frame'
import type { Gazetteer, Spot } from '@/lib/map/gazetteer'
import { isDetailed, LAYERS } from '@/lib/map/layers'
import { mainBox } from '@/lib/map/main-box'
import { isRegion, type Sheet } from '@/lib/map/shapes'

/** Whether a spot stands on a map, and not at its edge. */
export const stands = ({ longitude, latitude }: Spot, { west, south, east, north }: Box): boolean =>
  longitude > west + 0.1 && longitude < east - 0.1 && latitude > south + 0.05 && latitude < north - 0.05

/** What the map of a shape shows: as its place’s page has it, or the box around it with some of its neighbours. */
export function ownBox(sheet: Sheet, id: string, { boxes }: Gazetteer): Box {
  const own = boxes.get(id)
  if (own) return own
  const { west, south, east, north } = mainBox(LAYERS[sheet], id)
  const [width, height] = [east - west, north - south]
  if (!isRegion(id)) return widened({ west, south, east, north }, width * 0.1, height * 0.08)
  const [x, y] = [(west + east) / 2, (south + north) / 2]
  return widened({ west: x, south: y, east: x, north: y }, Math.max(width, 3.4), Math.max(height, 1.9) * 0.8)
}

/** A box around spots, or else around shapes; around the first shape where that would be half the world. */
export function boxOfAll(sheet: Sheet, ids: readonly string[], spots: readonly Spot[], content: Gazetteer): Box {
  const boxes = ids.map((id) => ownBox(sheet, id, content))
  const [first] = boxes
  if (first && boxes.length === 1) return first
  const corners = boxes.flatMap(({ west, south, east, north }) => [
    [west, south],
    [east, north],
  ])
  const coordinates = spots.length > 0 ? spots.map(({ longitude, latitude }) => [longitude, latitude]) : corners
  const [[west, south], [right, north]] = geoBounds({ type: 'MultiPoint', coordinates })
  const east = right < west ? right + 360 : right
  const least = spots.length > 0 ? (spots.every(isDetailed) ? 0.2 : 1.5) : 0
  const box = widened(
    { west, south, east, north },
    Math.max((east - west) * 0.1, least),
    Math.max((north - south) * 0.1, least),
  )
  return box.east - box.west > 180 && first ? first : box
}

const widened = ({ west, south, east, north }: Box, across: number, up: number): Box => ({
  west: west - across,
  south: Math.max(south - up, -89),
  east: east + across,
  north: Math.min(north + up, 89),
})
