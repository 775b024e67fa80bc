import type { Box } from '@/lib/map/frame'

export interface Spot {
  readonly longitude: number
  readonly latitude: number
}

/** What the content says of shapes, by their ids. */
export interface Gazetteer {
  /** Short names, for maps that show a region among others. */
  readonly labels: ReadonlyMap<string, string>
  /** What the map of a shape shows, where that is not the box around it. */
  readonly boxes: ReadonlyMap<string, Box>
  /** Shapes of which somebody says that they are theirs. */
  readonly claimed: readonly string[]
  /** Regions whose status is disputed: maps of their country name them. */
  readonly disputed: readonly string[]
}
