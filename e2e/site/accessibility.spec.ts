import { axeFindings } from '../support/axe'
import { openAll } from '../support/layout'
import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

/** What a reader's system may ask of a page. */
const WISHES = [
  { name: 'in the light scheme', colorScheme: 'light' },
  { name: 'in the dark scheme', colorScheme: 'dark' },
  { name: 'in forced colours', forcedColors: 'active' },
] as const

for (const { name, ...wish } of WISHES)
  test.describe(name, () => {
    test.use('colorScheme' in wish ? wish : { contextOptions: wish })

    for (const { kind, address } of MADE_UP.oneOfEachKind)
      test(`axe finds nothing wrong with a page of the kind ${kind}, opened caveats included`, async ({ page }) => {
        test.slow()
        await page.goto(address)
        await openAll(page)
        expect(await axeFindings(page, { inOwnColours: !('forcedColors' in wish) })).toEqual([])
      })
  })

test('the two schemes are different', async ({ page }) => {
  const ground = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme })
    return page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor)
  }
  await page.goto('/')
  expect(await ground('light')).not.toBe(await ground('dark'))
})

test('in forced colours, where sides have no colour of their own, their borders tell them apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/questions/wagner-in-mali')
  const sides = page.locator('.side')
  expect(await sides.count()).toBeGreaterThan(1)
  const borders = await sides.evaluateAll((found) =>
    found.map((side) => {
      const { borderBlockStartStyle, borderBlockStartWidth, borderInlineStartStyle } = getComputedStyle(side)
      return `${borderBlockStartStyle} ${borderBlockStartWidth} ${borderInlineStartStyle}`
    }),
  )
  expect(new Set(borders).size).toBe(Math.min(borders.length, 4))
})

for (const { reducedMotion, moves } of [
  { reducedMotion: 'reduce', moves: false },
  { reducedMotion: 'no-preference', moves: true },
] as const)
  test(`pages ${moves ? 'cross-fade' : 'change at once'} for a reader whose wish is: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion })
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset.moved = String(event.viewTransition !== null)
      })
    })
    await page.goto('/method')
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Actors' }).click()
    await page.waitForURL('/actors')
    await expect(page.locator('html')).toHaveAttribute('data-moved', String(moves))
    await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto')
  })
