import type { Broken } from '@/lib/testing/messages/apply'

const topic = (map: string) => ({
  file: 'content/topics/mali-russia.mdx',
  from: 'coverage:\n',
  to: `map:\n${map}coverage:\n`,
})

const place = (slug: string, kind: string) => ({
  file: `content/places/${slug}.mdx`,
  whole: `---\nname: A place\nkind: ${kind}\ndescription: Another place.\npublished: 2026-01-01\nchecked: 2026-01-01\n---\n`,
})

/** Maps of topics and places: what is broken, and the whole of what is said about it. */
export const MAPS: readonly Broken[] = [
  {
    name: 'a shape that there is not',
    changes: [{ file: 'content/places/mali.mdx', from: 'published:', to: 'map:\n  shape: western-sahra\npublished:' }],
    message: `content/places/mali.mdx:6:10
  Found:    no shape has the id “western-sahra”
  Allowed:  one of 208 countries and regions, under “Shapes of maps” in docs/content.md
  Nearest:  western-sahara
  To do:    Write “western-sahara” if that is meant.`,
  },
  {
    name: 'a subject that is no place of the content',
    changes: [topic('  subjects: [mail]\n')],
    message: `content/topics/mali-russia.mdx:10:14
  Found:    no place has the id “mail”
  Allowed:  the id of a place (1 exist)
  Nearest:  mali
  To do:    Write “mali” if that is meant. Use the file name (without .mdx) of a document in content/places, or add content/places/mail.mdx.`,
  },
  {
    name: 'a subject that there is no shape of',
    changes: [place('moura', 'village'), topic('  subjects: [mali]\n  locator:\n    subjects: [mali, moura]\n')],
    message: `content/topics/mali-russia.mdx:12:22
  Found:    “moura”, a place that there is no shape of
  Allowed:  mali
  To do:    Name the country or region that it lies in. A place becomes a shape by its slug, or by “shape” on its page.`,
  },
  {
    name: 'subjects that no map can show together',
    changes: [place('kursk-region', 'region'), topic('  subjects: [mali, kursk-region]\n')],
    message: `content/topics/mali-russia.mdx:10:20
  Found:    “kursk-region”, which no map can show together with the subjects before it
  Allowed:  countries alone, or regions with their neighbours: see “Shapes of maps” in docs/content.md
  To do:    Name countries in place of regions, or take one of them out.`,
  },
  {
    name: 'a box that is upside down',
    changes: [topic('  box: { west: 34.42, south: 51.46, east: 35.82, north: 50.83 }\n')],
    message: `content/topics/mali-russia.mdx:10:57
  Found:    map.box.north is 50.83: must lie north of south, which is 51.46
  To do:    Put the larger of the two under north.`,
  },
  {
    name: 'a box with its sides changed over',
    changes: [topic('  box: { west: 35.82, south: 50.83, east: 34.42, north: 51.46 }\n')],
    message: `content/topics/mali-russia.mdx:10:43
  Found:    map.box.east is 34.42: must lie east of west, which is 35.82
  To do:    Put the larger of the two under east. Of a box across the date line, add 360 to east.`,
  },
  {
    name: 'a box of most of the world',
    changes: [topic('  box: { west: -170, south: -50, east: 170, north: 60 }\n')],
    message: `content/topics/mali-russia.mdx:10:40
  Found:    map.box.east is 170: must lie at most 180 degrees from west; it lies 340
  To do:    Make the box narrower.`,
  },
  {
    name: 'a map of regions where there are none',
    changes: [
      place('kursk-region', 'region'),
      topic('  subjects: [kursk-region]\n  box: { west: 30, south: 50, east: 60, north: 54 }\n'),
    ],
    message: `content/topics/mali-russia.mdx:11:8
  Found:    a box that reaches beyond the shapes of regions
  Allowed:  west from 20, south from 43, east to 43, north to 55.5
  To do:    Make the box smaller, or name countries in place of regions.`,
  },
]
