import { axeFindings } from '../support/axe'
import { openAll } from '../support/layout'
import { REAL } from '../support/site'
import { expect, test } from '../support/test'

/** Pages to a test: so many that their names can be read, so few that both workers are busy to the end. */
const SLICE = 24

const pages = REAL.pages
const slices = Array.from({ length: Math.ceil(pages.length / SLICE) }, (_, n) =>
  pages.slice(n * SLICE, (n + 1) * SLICE),
)

for (const { scheme, inOwnColours, ...media } of [
  { scheme: 'the light scheme', colorScheme: 'light', inOwnColours: true },
  { scheme: 'the dark scheme', colorScheme: 'dark', inOwnColours: true },
  { scheme: 'forced colours', forcedColors: 'active', inOwnColours: false },
] as const)
  test.describe(`in ${scheme}`, () => {
    test.beforeEach(({ page }) => page.emulateMedia(media))

    for (const slice of slices)
      test(`axe finds nothing wrong from ${slice[0]?.address} to ${slice.at(-1)?.address}`, async ({ page }) => {
        const findings: string[] = []
        for (const { address } of slice) {
          await page.goto(address)
          await openAll(page)
          findings.push(...(await axeFindings(page, { inOwnColours })).map((finding) => `${address}: ${finding}`))
        }
        expect(findings).toEqual([])
      })
  })
