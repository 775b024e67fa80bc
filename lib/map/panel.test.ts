import { describe, expect, it } from 'vitest'
import { LAYERS } from '@/lib/map/layers'
import type { MarkSpec } from '@/lib/map/marks'
import { drawPanel, type PanelSpec } from '@/lib/map/panel'
import { groundPlan, locatorPlan, planForPlace } from '@/lib/map/plans'

const content = { labels: new Map(), boxes: new Map(), claimed: [], disputed: ['crimea'] }
const subjects = ['sumy-region', 'kursk-region']
const box = { west: 34.42, south: 50.83, east: 35.82, north: 51.46 }

/** What a plan draws, with nothing of the ledger on it. */
function specOf(plan: ReturnType<typeof groundPlan>): PanelSpec {
  if (!plan) throw new Error('There is no plan.')
  return { ...plan, layer: LAYERS[plan.sheet], marks: [], hatched: [] }
}
const ground = specOf(groundPlan({ subjects, box }, [], content))
const locator = specOf(locatorPlan({ subjects }, [], content))

const mark = (id: string, latitude: number, longitude: number, more: Partial<MarkSpec> = {}): MarkSpec => ({
  id,
  name: id,
  latitude,
  longitude,
  uncertainty: 0.02,
  lies: undefined,
  isSubject: false,
  ...more,
})
const draw = (more: Partial<PanelSpec> = {}) => drawPanel({ ...ground, ...more })
const linesIn = (panel: ReturnType<typeof draw>) => panel.labels.map(({ lines }) => lines.join(' '))

describe('A map', () => {
  it('names both sides of the border', () => {
    expect(linesIn(draw())).toEqual(expect.arrayContaining(['Ukraine Sumy region', 'Russia Kursk region']))
  })

  it('draws the border once, with the regions’ own borders apart from it', () => {
    const panel = draw()
    expect(panel.borders).toMatch(/^M/)
    expect(panel.regions).toMatch(/^M/)
    expect(draw({ regions: [] }).regions).toBe('')
  })

  it('draws places as points, and weak ones as areas in the land that they are known to lie in', () => {
    const panel = draw({
      marks: [mark('sudzha', 51.19, 35.27), mark('gornal', 51.06, 35.25, { uncertainty: 0.1, lies: 'kursk-region' })],
    })
    expect(panel.points.map(({ spec }) => spec.id)).toEqual(['sudzha'])
    expect(panel.areas).toEqual([
      {
        cut: expect.stringMatching(/^M/),
        marks: [expect.objectContaining({ spec: expect.objectContaining({ id: 'gornal' }) })],
      },
    ])
    expect(panel.shown).toEqual(expect.arrayContaining(['sudzha', 'gornal', 'sumy-region']))
  })

  it('leaves out places that are not on it', () => {
    expect(draw({ marks: [mark('bamako', 12.64, -8)] })).toMatchObject({ points: [], areas: [] })
  })

  it('names a place, and draws no claim to it', () => {
    const panel = draw({ marks: [mark('basivka', 51.18, 35.09, { isSubject: true })] })
    expect(linesIn(panel)).toContain('basivka')
    expect(panel.claimed).toEqual([])
  })

  it('names areas that cannot be told apart together', () => {
    const weak = { uncertainty: 0.1, lies: 'kursk-region' }
    const panel = draw({ marks: [mark('gornal', 51.06, 35.25, weak), mark('guevo', 51.1, 35.3, weak)] })
    expect(linesIn(panel)).toContain('gornal, guevo')
  })

  it('hatches what is claimed whole, but no sliver at its edge', () => {
    const hatched = ['crimea', 'luhansk-region']
    const whole = drawPanel({ ...locator, hatched })
    expect(whole.claimed).toEqual(hatched)
    const sumy = specOf(planForPlace({ shapes: ['sumy-region'] }, [], content))
    expect(drawPanel({ ...sumy, hatched }).claimed).toEqual([])
  })

  it('shows which part another map shows larger', () => {
    const { detail } = drawPanel({ ...locator, detail: box })
    expect(detail && detail.right - detail.left).toBeGreaterThan(10)
  })

  it('is the same every time', () => expect(draw()).toEqual(draw()))
})
