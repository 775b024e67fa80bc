import { describe, expect, it } from 'vitest'
import type { Value } from '@/lib/schema/article'
import { UNITS, type Unit } from '@/lib/schema/units'
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

it.each(Object.keys(UNITS) as Unit[])('A number of %s is followed by its unit', (unit) => {
  expect(valueInWords({ amount: 2 }, { unit })).toMatch(/2\S*.*[a-z%²]$|2%$/)
})
