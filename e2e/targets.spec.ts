import { openAll } from './support/layout'
import { onePageOfEachKind } from './support/site'
import { smallTargets } from './support/targets'
import { expect, test } from './support/test'

for (const [device, width] of [
  ['phone', 360],
  ['desk', 1280],
] as const)
  test.describe(`on a ${device}`, () => {
    test.use({ viewport: { width, height: 740 } })

    for (const { kind, address } of onePageOfEachKind())
      test(`whatever can be pressed on a page of the kind ${kind} is at least 24 pixels high and wide`, async ({
        page,
      }) => {
        await page.goto(address)
        await openAll(page)
        expect(await smallTargets(page)).toEqual([])
      })
  })
