import { onePageOfEachKind } from './support/site'
import { expect, test } from './support/test'

for (const { kind, address } of onePageOfEachKind())
  test(`a page of the kind ${kind} opens whole, without a complaint`, async ({ page, complaints }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(kind === 'not found' ? 404 : 200)
    await expect(page).toHaveTitle(/Counterclaim/)
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      window.scrollTo(0, document.body.scrollHeight)
    })
    await page.waitForLoadState('networkidle')
    expect(complaints.filter((complaint) => kind !== 'not found' || !complaint.includes('404'))).toEqual([])
  })
