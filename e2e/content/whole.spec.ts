import { layoutProblems, openAll } from '../support/layout'
import { REAL } from '../support/site'
import { smallTargets } from '../support/targets'
import { expect, test } from '../support/test'

// Real words are longer, and real pages fuller, than any that are made up: the largest page of each kind is looked at.

for (const { kind, address } of REAL.oneOfEachKind)
  test(`the largest page of the kind ${kind} is whole, on a phone and on a wide screen`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    await openAll(page)
    expect.soft(await layoutProblems(page), 'on a phone').toEqual([])
    expect.soft(await smallTargets(page), 'for a finger').toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    expect.soft(await layoutProblems(page), 'on a wide screen').toEqual([])
  })
