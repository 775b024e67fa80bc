import type { Broken } from '@/lib/testing/messages/apply'

const topic = (map: string) => ({
  file: 'content/topics/mali-russia.mdx',
  from: 'coverage:\n',
  to: `map:\n${map}coverage:\n`,
})

const place = (slug: string, kind: string) => ({
  file: `content/places/${slug}.mdx`,
  whole: `---\nname: A place\nkind: ${kind}\ndescription: Another place.\nchecked: 2026-01-01\n---\n`,
})

/** Maps of topics and places: what is broken, and the whole of what is said about it. */
export const MAPS: readonly Broken[] = [
  {
    name: 'a shape that there is not',
    changes: [{ file: 'content/places/mali.mdx', from: 'checked:', to: 'map:\n  shape: western-sahra\nchecked:' }],
  },
  {
    name: 'a subject that is no place of the content',
    changes: [topic('  subjects: [mail]\n')],
  },
  {
    name: 'a subject that there is no shape of',
    changes: [place('moura', 'village'), topic('  subjects: [mali]\n  locator:\n    subjects: [mali, moura]\n')],
  },
  {
    name: 'subjects that no map can show together',
    changes: [place('kursk-region', 'region'), topic('  subjects: [mali, kursk-region]\n')],
  },
  {
    name: 'a box that is upside down',
    changes: [topic('  box: { west: 34.42, south: 51.46, east: 35.82, north: 50.83 }\n')],
  },
  {
    name: 'a box with its sides changed over',
    changes: [topic('  box: { west: 35.82, south: 50.83, east: 34.42, north: 51.46 }\n')],
  },
  {
    name: 'a box of most of the world',
    changes: [topic('  box: { west: -170, south: -50, east: 170, north: 60 }\n')],
  },
  {
    name: 'a map of regions where there are none',
    changes: [
      place('kursk-region', 'region'),
      topic('  subjects: [kursk-region]\n  box: { west: 30, south: 50, east: 60, north: 54 }\n'),
    ],
  },
]
