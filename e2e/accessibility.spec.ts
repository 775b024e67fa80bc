import { axeFindings } from './support/axe'
import { onePageOfEachKind } from './support/site'
import { expect, test } from './support/test'

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme })

    for (const { kind, address } of onePageOfEachKind())
      test(`axe finds nothing wrong with a page of the kind ${kind}, opened caveats included`, async ({ page }) => {
        test.slow()
        await page.goto(address)
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        expect(await axeFindings(page)).toEqual([])
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
