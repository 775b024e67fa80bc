import { describe, expect, it } from 'vitest'
import { frameAround } from '@/lib/map/frame'
import { groupsOf, type MarkSpec, marksOn, radiusOf } from '@/lib/map/marks'

const near = frameAround({ west: 34.4, south: 50.8, east: 35.8, north: 51.4 })
const far = frameAround({ west: 20, south: 44, east: 41, north: 53 })
const spec = (id: string, latitude: number, longitude: number, uncertainty: number): MarkSpec => ({
  id,
  name: id,
  latitude,
  longitude,
  uncertainty,
  lies: 'kursk-region',
  isSubject: false,
})
const gornal = spec('gornal', 51.06, 35.25, 0.1)
const guevo = spec('guevo', 51.1, 35.3, 0.1)
const sudzha = spec('sudzha', 51.19, 35.27, 0.02)
const idsOf = (marks: readonly { readonly spec: MarkSpec }[]) => marks.map((mark) => mark.spec.id)

describe('A position', () => {
  it('that is well known is a point', () => expect(marksOn(near, [sudzha])[0]).not.toHaveProperty('area'))

  it('that is weaker than 0.05° is an area, as wide as it is uncertain, cut to the land that it lies in', () => {
    const [mark] = marksOn(near, [gornal])
    const degree = near.project(35.35, 51.06)[0] - near.project(35.25, 51.06)[0]
    expect(mark?.area?.radiusX).toBeCloseTo(degree, 0)
    expect(mark?.area?.radiusY).toBeGreaterThan(mark?.area?.radiusX ?? 0)
    expect(mark?.area?.isCut).toBe(true)
  })

  it('is a small ring where its area is too small to be seen', () => {
    expect(marksOn(far, [gornal])[0]?.area).toEqual({ radiusX: 5, radiusY: 5, isCut: false })
  })

  it('that is not on the map is left out', () => {
    expect(idsOf(marksOn(near, [spec('kyiv', 50.45, 30.52, 0.02), sudzha]))).toEqual(['sudzha'])
  })
})

it('Areas that cover each other are named together; points are not', () => {
  expect(groupsOf(marksOn(near, [gornal, sudzha, guevo])).map(idsOf)).toEqual([['gornal', 'guevo'], ['sudzha']])
  expect(groupsOf(marksOn(far, [gornal, guevo])).map(idsOf)).toEqual([['gornal'], ['guevo']])
})

it('A small ring takes more room than a point, and a wide area leaves its own for names', () => {
  const [point, area] = marksOn(near, [sudzha, gornal])
  const [ring] = marksOn(far, [gornal])
  expect([point, ring, area].map((mark) => mark && radiusOf(mark))).toEqual([3, 5, 0])
})
