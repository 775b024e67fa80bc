import { expect, test } from '../support/test'

test('the timeline’s boxes hide and show lines without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/timeline')
  const lines = page.locator('.line-topic-0')
  await expect(lines.first()).toBeVisible()
  await page.getByRole('checkbox').first().uncheck()
  await expect(lines.first()).toBeHidden()
  await expect(page.locator('.line-topic-1').first()).toBeVisible()
  await context.close()
})
