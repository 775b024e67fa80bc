import { describe, expect, it } from 'vitest'
import type { Value } from '@/lib/schema/article'
import { UNITS, type Unit, unitOnAxis } from '@/lib/schema/units'
import { valueInWords } from '@/lib/view/value'

describe('A figure is written as its source qualified it', () => {
  it.each<[Value, Unit, string]>([
    [{ amount: 1000 }, 'people', '1,000 people'],
    [{ amount: 1000, qualifier: 'nearly' }, 'people', 'nearly 1,000 people'],
    [{ amount: 1000, qualifier: 'at-least' }, 'people', 'at least 1,000 people'],
    [{ amount: 1, qualifier: 'under' }, 'people', 'under 1 person'],
    [{ amount: 0 }, 'people', '0 people'],
    [{ amount: 1400, qualifier: 'up-to' }, 'square-kilometres', 'up to 1,400 km²'],
    [{ amount: 63, qualifier: 'about' }, 'square-kilometres', 'about 63 km²'],
    [{ amount: 20.5 }, 'kilometres', '20.5 km'],
    [{ amount: 70, qualifier: 'over' }, 'percent', 'more than 70%'],
    [{ amount: 10_000_000, qualifier: 'over' }, 'usd-a-month', 'more than US$10 million a month'],
    [{ amount: 10_800_000 }, 'usd-a-month', 'US$10.8 million a month'],
    [{ amount: 900_000 }, 'usd-a-month', 'US$900,000 a month'],
    [{ amount: 50, to: 52 }, 'people', '50 to 52 people'],
    [{ amount: 1, to: 2 }, 'people', '1 to 2 people'],
    [{ amount: 10_000, to: 12_000, qualifier: 'about' }, 'people', 'about 10,000 to 12,000 people'],
    [{ amount: 50, to: 52.5 }, 'square-kilometres', '50 to 52.5 km²'],
    [{ amount: 20, to: 30 }, 'percent', '20 to 30%'],
    [{ amount: 9_000_000, to: 10_000_000 }, 'usd-a-month', 'US$9 to 10 million a month'],
    [{ amount: 12 }, 'places', '12 places'],
    [{ amount: 1 }, 'places', '1 place'],
  ])('%o in %s: %s', (value, unit, words) => expect(valueInWords(value, { unit })).toBe(words))
})

describe('A figure without a number is written in the source’s words', () => {
  it.each<[Value, Unit, string]>([
    [{ words: 'many' }, 'people', 'many'],
    [{ qualifier: 'few' }, 'square-kilometres', 'a few square kilometres'],
    [{ qualifier: 'dozens' }, 'people', 'dozens of people'],
    [{ qualifier: 'hundreds' }, 'people', 'hundreds of people'],
    [{ qualifier: 'several-hundred' }, 'people', 'several hundred people'],
    [{ qualifier: 'thousands' }, 'usd-a-month', 'thousands of US dollars a month'],
    [{ qualifier: 'all' }, 'percent', 'all'],
    [{ qualifier: 'almost-all' }, 'percent', 'almost all'],
    [{ qualifier: 'all', amount: 100 }, 'percent', 'all'],
  ])('%o in %s: %s', (value, unit, words) => expect(valueInWords(value, { unit })).toBe(words))
})

describe('A figure names the thing that it counts', () => {
  const counts = [
    { id: 'soldiers', label: 'soldiers' },
    { id: 'arrivals', label: 'arrivals' },
  ]

  it.each<[Value, Unit, string]>([
    [{ amount: 60, qualifier: 'over', counts: 'soldiers' }, 'people', 'more than 60 soldiers'],
    [{ qualifier: 'dozens', counts: 'arrivals' }, 'people', 'dozens of arrivals'],
    [{ amount: 20, counts: 'arrivals' }, 'percent', '20% (arrivals)'],
    [{ amount: 20, counts: 'arrivals' }, 'square-kilometres', '20 km² (arrivals)'],
    [{ words: 'many', counts: 'arrivals' }, 'people', 'many'],
  ])('%o in %s: %s', (value, unit, words) => expect(valueInWords(value, { unit, counts })).toBe(words))
})

/** One, two, a range, “about” and the axis: every unit in every form. */
const FORMS: Readonly<Record<Unit, readonly [string, string, string, string, string]>> = {
  'square-kilometres': ['1 km²', '2.5 km²', '2 to 3 km²', 'about 1,200 km²', 'km²'],
  kilometres: ['1 km', '2.5 km', '2 to 3 km', 'about 1,200 km', 'km'],
  percent: ['1%', '2.5%', '2 to 3%', 'about 1,200%', '%'],
  people: ['1 person', '2.5 people', '2 to 3 people', 'about 1,200 people', 'people'],
  'people-a-day': [
    '1 person a day',
    '2.5 people a day',
    '2 to 3 people a day',
    'about 1,200 people a day',
    'people a day',
  ],
  deaths: ['1 death', '2.5 deaths', '2 to 3 deaths', 'about 1,200 deaths', 'deaths'],
  injured: [
    '1 person injured',
    '2.5 people injured',
    '2 to 3 people injured',
    'about 1,200 people injured',
    'people injured',
  ],
  prisoners: ['1 prisoner', '2.5 prisoners', '2 to 3 prisoners', 'about 1,200 prisoners', 'prisoners'],
  places: ['1 place', '2.5 places', '2 to 3 places', 'about 1,200 places', 'places'],
  settlements: ['1 settlement', '2.5 settlements', '2 to 3 settlements', 'about 1,200 settlements', 'settlements'],
  attacks: ['1 attack', '2.5 attacks', '2 to 3 attacks', 'about 1,200 attacks', 'attacks'],
  drones: ['1 drone', '2.5 drones', '2 to 3 drones', 'about 1,200 drones', 'drones'],
  missiles: ['1 missile', '2.5 missiles', '2 to 3 missiles', 'about 1,200 missiles', 'missiles'],
  aircraft: ['1 aircraft', '2.5 aircraft', '2 to 3 aircraft', 'about 1,200 aircraft', 'aircraft'],
  tonnes: ['1 tonne', '2.5 tonnes', '2 to 3 tonnes', 'about 1,200 tonnes', 'tonnes'],
  'us-dollars': ['US$1', 'US$2.5', 'US$2 to 3', 'about US$1,200', 'US$'],
  'usd-a-month': ['US$1 a month', 'US$2.5 a month', 'US$2 to 3 a month', 'about US$1,200 a month', 'US$ a month'],
  euros: ['€1', '€2.5', '€2 to 3', 'about €1,200', '€'],
  roubles: ['1 rouble', '2.5 roubles', '2 to 3 roubles', 'about 1,200 roubles', 'roubles'],
  hryvnias: ['1 hryvnia', '2.5 hryvnias', '2 to 3 hryvnias', 'about 1,200 hryvnias', 'hryvnias'],
  'cfa-francs': ['1 CFA franc', '2.5 CFA francs', '2 to 3 CFA francs', 'about 1,200 CFA francs', 'CFA francs'],
}

describe('Every unit is written right: one, two and a half, a range, about, and on an axis:', () => {
  it.each(Object.keys(UNITS) as Unit[])('%s', (unit) => {
    const written = (value: Value) => valueInWords(value, { unit })
    expect([
      written({ amount: 1 }),
      written({ amount: 2.5 }),
      written({ amount: 2, to: 3 }),
      written({ amount: 1200, qualifier: 'about' }),
      unitOnAxis(unit),
    ]).toEqual(FORMS[unit])
    expect(written({ qualifier: 'few' })).toBe(`a few ${UNITS[unit].many}`)
  })
})

describe('Large sums are written in words, as exactly as they were given', () => {
  it.each<[Value, Unit, string]>([
    [{ amount: 86_262_000_000 }, 'roubles', '86.262 billion roubles'],
    [{ amount: 1_500_000, to: 2_000_000 }, 'us-dollars', 'US$1.5 to 2 million'],
    [{ amount: 900_000, to: 2_000_000 }, 'euros', '€900,000 to 2,000,000'],
    [{ amount: 5_000_000 }, 'people', '5,000,000 people'],
  ])('%o in %s: %s', (value, unit, words) => expect(valueInWords(value, { unit })).toBe(words))
})
