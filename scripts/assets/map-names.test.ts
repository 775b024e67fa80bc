import { describe, expect, it } from 'vitest'
import { idOf, nameOfCountry, regionOf } from './map-names'

describe('The id of a shape is the slug that a place of its name has:', () => {
  it.each([
    ['Central African Rep.', 'central-african-republic'],
    ['United States of America', 'united-states'],
    ["Côte d'Ivoire", 'cote-d-ivoire'],
    ['Mali', 'mali'],
  ])('%s', (name, id) => expect(idOf(name)).toBe(id))
})

it('Short names of the package are written out', () => expect(nameOfCountry('S. Sudan')).toBe('South Sudan'))

describe('A unit of the package belongs to', () => {
  it.each([
    ['Ukraine', "Luhans'k", 'luhansk-region', 'ukraine'],
    ['Ukraine', 'Sevastopol', 'crimea', 'ukraine'],
    ['Ukraine', 'Kiev City', 'kyiv-region', 'ukraine'],
    ['Russia', 'Kursk', 'kursk-region', 'russia'],
    ['Russia', 'Tomsk', 'russia', 'russia'],
    ['Romania', 'Suceava', 'romania', 'romania'],
  ])('%s, %s: %s', (country, unit, id, of) => expect(regionOf(country, unit)).toMatchObject({ id, country: of }))

  it('no region that has no name of ours', () => expect(() => regionOf('Ukraine', 'New')).toThrow('No name'))
})
