import type { Page } from '@playwright/test'
import { markupAt } from '../support/markup'
import { MADE_UP } from '../support/site'
import { expect, test } from '../support/test'

const TOPIC = '/topics/marrow-point'

/** The first name of a speaker on a topic's page that has a preview, and that preview. */
function firstPreview(page: Page) {
  const link = page.locator('main a[interestfor]').first()
  const shown = page.locator('.preview:popover-open')
  return { link, shown }
}

/** Whether a browser knows interest invokers. Without them a link is a link, and there is nothing to see. */
const knowsInterest = (page: Page) => page.evaluate(() => 'interestForElement' in HTMLAnchorElement.prototype)

for (const address of [TOPIC, '/questions/who-fired', '/articles/norland-changes-its-account'])
  test(`on ${address} every link and button with a preview has one, once a thing, and nothing is left over`, () => {
    const page = markupAt(MADE_UP, address)
    const html = [...page.tags('a'), ...page.tags('button')]
    const asked = html.flatMap(({ attrs }) =>
      attrs
        .filter(({ name, value }) => name === 'interestfor' || (name === 'popovertarget' && value !== 'menu'))
        .map(({ value }) => value),
    )
    const there = page
      .tags('div')
      .filter(({ attrs }) => attrs.some(({ name }) => name === 'popover'))
      .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value))
    expect(asked.length).toBeGreaterThan(there.length)
    expect(new Set(there).size).toBe(there.length)
    expect(new Set(asked)).toEqual(new Set(there))
  })

test('a link shows on hover who is behind it, and how much they said; Escape closes it', async ({ page }) => {
  await page.goto(TOPIC)
  const { link, shown } = firstPreview(page)
  await expect(shown).toHaveCount(0)
  await link.hover()
  if (!(await knowsInterest(page))) return expect(shown).toHaveCount(0)
  await expect(shown).toHaveCount(1)
  await expect(shown).toContainText(/\d+ statements? in this topic/)
  await expect(shown).toHaveAttribute('id', (await link.getAttribute('interestfor')) ?? '')
  await page.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
})

for (const width of [360, 1280])
  test(`who speaks for an answer is shown over no answer beside it: ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(TOPIC)
    if (!(await knowsInterest(page))) return
    const speakers = page.locator('.side .speaker[interestfor]')
    expect(await speakers.count()).toBeGreaterThan(1)
    for (const speaker of await speakers.all()) {
      await page.mouse.move(0, 0)
      await page.keyboard.press('Escape')
      await speaker.scrollIntoViewIfNeeded()
      await speaker.hover()
      const shown = page.locator(`#${await speaker.getAttribute('interestfor')}`)
      await expect(shown).toBeVisible()
      const [left, right] = await speaker.evaluate((name) => {
        const own = name.closest('.side')?.getBoundingClientRect()
        return [own?.left ?? 0, own?.right ?? 0]
      })
      const box = await shown.boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(left - 1)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(right + 1)
    }
  })

test('a link shows it to the keyboard too, and still leads to the page', async ({ page }) => {
  await page.goto(TOPIC)
  const { link, shown } = firstPreview(page)
  const href = await link.getAttribute('href')
  // By key: a browser takes no interest in what a script focuses while the mouse is in use.
  await page.locator('main a').first().focus()
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await expect(link).toBeFocused()
  await expect(shown).toHaveCount((await knowsInterest(page)) ? 1 : 0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${href}$`))
})

test.describe('on a phone without scripts', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 }, hasTouch: true })

  test('a term of the method opens at a tap, says what it means, and leads to the method', async ({ page }) => {
    await page.goto(TOPIC)
    const note = page.locator('#term-as-of')
    await expect(note).toBeHidden()
    await page.getByRole('button', { name: 'Covers up to' }).tap()
    await expect(note).toBeVisible()
    await expect(note).toContainText('by the end of that day')
    await note.getByRole('link').tap()
    await expect(page).toHaveURL(/\/method#dates$/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('a link shows it while a finger is held on it', async ({ page }) => {
    await page.goto(TOPIC)
    const { link, shown } = firstPreview(page)
    await link.scrollIntoViewIfNeeded()
    const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    // Playwright's tap lets go at once.
    const fingers = await page.context().newCDPSession(page)
    const touchPoints = [{ x: x + width / 2, y: y + height / 2 }]
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await expect(shown).toHaveCount((await knowsInterest(page)) ? 1 : 0)
    if (await knowsInterest(page))
      await expect(shown).toHaveAttribute('id', (await link.getAttribute('interestfor')) ?? '')
    await fingers.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    await expect(page).toHaveURL(new RegExp(`${TOPIC}$`))
  })

  test('a link that is tapped leads on at once', async ({ page }) => {
    await page.goto(TOPIC)
    const { link } = firstPreview(page)
    const href = await link.getAttribute('href')
    await link.tap()
    await expect(page).toHaveURL(new RegExp(`${href}$`))
  })
})

test('every note and preview stays on a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(TOPIC)
  for (const button of await page.locator('button[popovertarget]:not([popovertarget=menu])').all()) {
    await button.scrollIntoViewIfNeeded()
    await button.press('Enter')
    const box = await page.locator('.preview:popover-open').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    expect(box?.width).toBeGreaterThan(120)
    await page.keyboard.press('Escape')
  }
  if (!(await knowsInterest(page))) return
  const { link, shown } = firstPreview(page)
  await link.scrollIntoViewIfNeeded()
  await link.hover()
  const box = await shown.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
})

test('no preview is printed, not even one that is open', async ({ page }) => {
  await page.goto(TOPIC)
  await page.getByRole('button', { name: 'Covers up to' }).press('Enter')
  await expect(page.locator('#term-as-of')).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#term-as-of')).toBeHidden()
})

test('views of the past have no previews: they have no bytes to spare', () => {
  const page = markupAt(MADE_UP, `${TOPIC}/as-of/2021-06-20`)
  expect(page.tags('a').some(({ attrs }) => attrs.some(({ name }) => name === 'interestfor'))).toBe(false)
})
