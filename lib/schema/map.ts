import { z } from 'zod'
import { id, line, listOf, ref } from '@/lib/schema/fields'

const degrees = (least: number, most: number) => z.number().min(least).max(most)

/** A part of the world, in degrees. */
const box = () =>
  z
    .strictObject({
      west: degrees(-180, 180).describe('Degrees east of its left edge; west of Greenwich with a minus sign.'),
      south: degrees(-89, 89).describe('Degrees north of its lower edge.'),
      east: degrees(-180, 360).describe('Degrees east of its right edge; more than 180 beyond the date line.'),
      north: degrees(-89, 89).describe('Degrees north of its upper edge.'),
    })
    .superRefine(({ west, south, east, north }, context) => {
      const refuse = (path: string, message: string, fix: string) =>
        context.addIssue({ code: 'custom', path: [path], message, params: { fix } })
      if (north <= south)
        refuse('north', `must lie north of south, which is ${south}`, 'Put the larger of the two under north.')
      if (east <= west)
        refuse(
          'east',
          `must lie east of west, which is ${west}`,
          'Put the larger of the two under east. Of a box across the date line, add 360 to east.',
        )
      else if (east - west > 180)
        refuse('east', `must lie at most 180 degrees from west; it lies ${east - west}`, 'Make the box narrower.')
    })

const subjects = () => listOf(ref('place'))

/** The map of a topic, as far as its places do not say it by themselves. */
export const topicMap = z.strictObject({
  title: line()
    .optional()
    .describe('What it shows, such as “The border of Sumy and Kursk regions”. Left out: the names of its subjects.'),
  subjects: subjects().describe(
    'Countries or regions that it is about, most important first: places that there is a shape of (see “Shapes of maps”). Regions of two countries make it a map of their border. Left out: what the topic’s places lie in.',
  ),
  box: box()
    .optional()
    .describe('The part of the world that it shows. Left out: its one subject whole, or all places in its subjects.'),
  locator: z
    .strictObject({
      title: line().optional().describe('What it shows. Left out: “Where … lies”.'),
      subjects: subjects().describe('Countries or regions that it tints and names. Left out: those of the map.'),
      box: box()
        .optional()
        .describe(
          'The part of the world that it shows. Left out: its subjects whole; of regions, the first one’s country.',
        ),
    })
    .optional()
    .describe('A second map beside it, of a larger part of the world, on which the first is a rectangle.'),
})

/** What maps need to know of a place that is a country or a region. */
export const placeMap = z.strictObject({
  shape: id()
    .optional()
    .describe(
      'The shape that is this place, from the list under “Shapes of maps”. Left out: the one with its slug, if any.',
    ),
  label: line().optional().describe('A shorter name for maps that show it among others, such as “Kursk”.'),
  disputed: z
    .boolean()
    .default(false)
    .describe(
      'true: a region whose status is disputed, so that maps of its country name it. Of a region that a statement claims, maps know it without this.',
    ),
  box: box().optional().describe('The part of the world that its own map shows. Left out: the box around its shape.'),
})
