import { expect, test } from '../support/test'

test.describe('the timeline, without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('hides and shows entries by its boxes, and counts and marks follow', async ({ page }) => {
    await page.goto('/timeline')
    const year = page.locator('.year', { has: page.locator('.marks > .is-event') }).last()
    if ((await year.getAttribute('open')) === null) await year.locator('summary').click()
    const count = () =>
      year.locator('.count').evaluate((words) => getComputedStyle(words, '::before').content.replaceAll('"', ''))
    const marks = year.locator('.marks > i')
    const all = await marks.count()
    expect(await count()).toBe('none')
    await page.getByRole('checkbox', { name: 'Events' }).uncheck()
    const left = await marks.and(page.locator(':visible')).count()
    expect(left).toBeLessThan(all)
    await expect(year.locator('.line > .is-event').first()).toBeHidden()
    expect(await year.locator('.line > :visible').count()).toBe(left)
  })

  test('an address that names a closed year opens it', async ({ page }) => {
    await page.goto('/timeline')
    const id = await page.locator('.year:not([open]) > .line').first().getAttribute('id')
    await page.goto('/questions')
    await page.goto(`/timeline#${id}`)
    await expect(page.locator('.year', { has: page.locator(`#${id}`) })).toHaveAttribute('open')
    await expect(page.locator(`#${id} > li`).first()).toBeInViewport()
  })

  test('an entry of two topics stays while one of them is ticked, and nothing at all is said in words', async ({
    page,
  }) => {
    await page.goto('/timeline')
    // No entry of the made-up site has two topics.
    await page
      .locator('.marks > .of-topic-0')
      .first()
      .evaluate((mark) => mark.classList.add('of-topic-1'))
    const boxes = page.locator('.topics').getByRole('checkbox')
    const ofTwo = page.locator('.marks > .of-topic-0.of-topic-1')
    const ofFirst = page.locator('.marks > .of-topic-0:not(.of-topic-1)')
    await boxes.first().uncheck()
    await expect(ofFirst.first()).toBeHidden()
    await expect(ofTwo.first()).toBeVisible()
    await expect(page.getByText('Nothing is left')).toBeHidden()
    for (const box of await boxes.all()) await box.uncheck()
    await expect(ofTwo.first()).toBeHidden()
    await expect(page.getByText('Nothing is left')).toBeVisible()
  })
})
