import { expect, test } from '../support/test'

test('on a wide screen the facts of an article stay in sight while the account beside them is read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 400 })
  await page.goto('/articles/ferry-hit-off-marrow-point')
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(250)
  await expect(page.getByRole('complementary', { name: 'Facts' })).toBeInViewport({ ratio: 1 })
})

test('facts that are taller than the window can be read to their end with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 160 })
  await page.goto('/articles/ferry-hit-off-marrow-point')
  const links = page.getByRole('complementary', { name: 'Facts' }).getByRole('link')
  await links.first().focus()
  for (let left = (await links.count()) - 1; left > 0; left -= 1) await page.keyboard.press('Tab')
  await expect(links.last()).toBeFocused()
  // The rest is the padding of the link, which has no words.
  await expect(links.last()).toBeInViewport({ ratio: 0.9 })
})
