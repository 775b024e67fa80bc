import { expect, test } from '../support/test'

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
  await page.goto('/questions/long-question')
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
