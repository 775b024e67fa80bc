import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe'
import { layoutProblems } from '../support/layout'
import { writeRightToLeft } from '../support/pseudo'
import { smallTargets } from '../support/targets'
import { expect, test } from '../support/test'

const TOPIC = '/topics/marrow-point'

const sliderOf = (page: Page) => page.getByRole('slider', { name: 'Show what was public by' })
const statusOf = (page: Page) => page.getByRole('status')

test('arrows, Home and End lead through the days on which something became public, and words say which', async ({
  page,
}) => {
  await page.goto(TOPIC)
  const slider = sliderOf(page)
  await expect(slider).toHaveAttribute('aria-valuetext', 'today')
  for (const { key, day, says } of [
    { key: 'ArrowLeft', day: '19 June 2021', says: /^As known on 19 June 2021: \d+ statements; none came later\.$/ },
    { key: 'ArrowLeft', day: '18 June 2021', says: /; 1 came later\.$/ },
    { key: 'ArrowRight', day: '19 June 2021', says: /none came later/ },
    { key: 'Home', day: '4 March 2021', says: /^As known on 4 March 2021: \d+ statements; \d+ came later\.$/ },
    { key: 'ArrowLeft', day: '4 March 2021', says: /4 March 2021/ },
    { key: 'End', day: 'today', says: /^Slide back to see/ },
  ]) {
    await slider.press(key)
    await expect(slider, key).toHaveAttribute('aria-valuetext', day)
    await expect(statusOf(page), key).toHaveText(says)
  }
})

test('on a past day what came later is told by more than its grey, and the state is of that day', async ({ page }) => {
  await page.goto(TOPIC)
  const dispute = page.locator('.opening .dispute')
  const coastguard = dispute.locator('.holders li', { hasText: 'Sudmark’s coastguard' }).first()
  const style = (property: 'fontWeight') =>
    coastguard.locator('> .speaker').evaluate((name, key) => getComputedStyle(name)[key], property)
  const tag = () =>
    coastguard
      .locator('> .said > a')
      .last()
      .evaluate((date) => getComputedStyle(date, '::after').content)
  expect(await style('fontWeight')).toBe('600')
  await sliderOf(page).press('Home')
  expect(await style('fontWeight')).toBe('400')
  expect(await tag()).toBe('"came later"')
  const outlines = await dispute
    .locator('.lanes a.later :is(.mark, .hollow)')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).strokeDasharray))
  expect(outlines.length).toBeGreaterThan(0)
  expect(new Set(outlines)).toEqual(new Set(['2px, 2px']))
  // What a lane says of all its statements is of today.
  for (const said of await dispute.locator('.lane small').all()) await expect(said).toBeHidden()
  for (const line of await dispute.locator('.today').all())
    expect(await line.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"Today: "')
  await page.getByRole('button', { name: 'Back to today' }).click()
  expect(await tag()).toBe('none')
  await expect(sliderOf(page)).toBeFocused()
  await expect(dispute.locator('.lane small').first()).toBeVisible()
})

test('from a past day a link leads to the page of that day', async ({ page }) => {
  await page.goto(TOPIC)
  await sliderOf(page).press('Home')
  await expect(page.locator('.known-stops [aria-current]')).toHaveText('4 March 2021')
  await page.getByRole('link', { name: 'The whole topic on that day' }).click()
  await expect(page).toHaveURL(`${TOPIC}/as-of/2021-03-04`)
})

/** How far the thumb is from the line across the lanes, which stands on its day. */
const thumbFromLine = (page: Page) =>
  page.evaluate(() => {
    const line = document.querySelector('.frame .day')?.getBoundingClientRect()
    const input = document.querySelector('input[type=range]')
    const track = input?.getBoundingClientRect()
    if (!line || !track || !(input instanceof HTMLInputElement)) return Number.NaN
    return Math.abs(track.left + 12 + ((track.width - 24) * Number(input.value)) / 1000 - line.left)
  })

for (const { direction, write } of [
  { direction: 'left to right', write: async () => {} },
  { direction: 'right to left', write: writeRightToLeft },
])
  test(`a finger takes the thumb to the nearest day, and it stands on the axis, from ${direction}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(TOPIC)
    await write(page)
    const slider = sliderOf(page)
    await slider.scrollIntoViewIfNeeded()
    const box = await slider.boundingBox()
    if (!box) throw new Error('The slider is not there.')
    await page.mouse.click(box.x + 14, box.y + 12)
    await expect(slider).toHaveAttribute('aria-valuetext', '4 March 2021')
    expect(await thumbFromLine(page)).toBeLessThan(2)
    await slider.press('ArrowRight')
    await expect(slider).not.toHaveAttribute('aria-valuetext', '4 March 2021')
    expect(await thumbFromLine(page)).toBeLessThan(2)
  })

test('a past day is whole in every window, for axe, and in black and white', async ({ page }) => {
  await page.goto(TOPIC)
  await sliderOf(page).press('Home')
  for (const width of [320, 768, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    expect.soft(await layoutProblems(page), `${width} pixels`).toEqual([])
    expect.soft(await smallTargets(page), `${width} pixels`).toEqual([])
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    expect.soft(await axeFindings(page), colorScheme).toEqual([])
  }
  await page.emulateMedia({ forcedColors: 'active' })
  const track = page.locator('.known')
  expect(await track.evaluate((element) => getComputedStyle(element, '::before').borderBlockStartStyle)).toBe('solid')
})

test('paper has today’s state, and the past day is there again after it', async ({ page }) => {
  await page.goto(TOPIC)
  const later = page.locator('.opening .later')
  await sliderOf(page).press('Home')
  expect(await later.count()).toBeGreaterThan(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await expect(later).toHaveCount(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await later.count()).toBeGreaterThan(0)
})

test('the place of the slider is kept: nothing moves when it comes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  const legend = page.locator('.opening figcaption')
  const top = async () => (await legend.boundingBox())?.y
  // A script that is on its way; fonts are waited for, since a page that has them is set otherwise.
  let letScriptCome = () => {}
  const scriptMayCome = new Promise<void>((resolve) => {
    letScriptCome = resolve
  })
  await page.route('**/assets/known.*.js', async (route) => {
    await scriptMayCome
    await route.continue()
  })
  await page.goto(TOPIC, { waitUntil: 'commit' })
  await legend.waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await expect(sliderOf(page)).toHaveCount(0)
  const before = await top()
  letScriptCome()
  await expect(sliderOf(page)).toBeVisible()
  expect(await top()).toBe(before)
  await sliderOf(page).press('Home')
  await page.evaluate(() => scrollTo(0, 0))
  expect(await top()).toBe(before)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the axis is a row of links to named days, and every other day is a link below it', async ({ page }) => {
    await page.goto(TOPIC)
    await expect(page.getByRole('slider')).toHaveCount(0)
    const row = page.locator('.known-stops li', { has: page.locator('a') })
    await expect(row.first()).toHaveText(/^4 March 2021 .*Ada Holm/)
    await page.locator('.known-stops').getByRole('link', { name: '18 June 2021' }).click()
    await expect(page).toHaveURL(`${TOPIC}/as-of/2021-06-18`)
  })

  test('two days side by side are a past day and today', async ({ page }) => {
    await page.goto(`${TOPIC}/compare/2021-06-18`)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    const head = page.locator('.compare-head')
    await expect(head).toHaveText(/18 June 2021.*Today/)
    await expect(page.locator('.compared .since .differs').first()).toHaveText('added since')
  })
})

test('any two days are chosen side by side, in an address that can be passed on and gone back from', async ({
  page,
}) => {
  const COMPARE = `${TOPIC}/compare/2021-06-18`
  await page.goto(COMPARE)
  const title = page.getByRole('heading', { level: 1 })
  const question = page.locator('.compared', { hasText: 'Who fired on the ferry Aurora?' })
  const holm = question.locator('li:visible', { hasText: 'Ada Holm' })
  await expect(title).toHaveText('Marrow Point: 18 June 2021 beside today')
  await expect(holm).toHaveText(/^Ada Holm .*18 June 2021$/)

  await page.getByRole('combobox', { name: 'Earlier day' }).selectOption('4 Mar 2021')
  await expect(page).toHaveURL(`${COMPARE}?from=2021-03-04&to=today`)
  await expect(title).toHaveText('Marrow Point: 4 March 2021 beside today')
  await expect(page).toHaveTitle(/^Marrow Point: 4 March 2021 beside today/)
  await expect(holm).toHaveText([/^added since Ada Holm/, /^changed since Ada Holm/])

  await page.getByRole('combobox', { name: 'Later day' }).selectOption('18 Jun 2021')
  const address = `${COMPARE}?from=2021-03-04&to=2021-06-18`
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('link', { name: 'That day in full' }).last()).toHaveAttribute(
    'href',
    new RegExp(`${TOPIC}/as-of/2021-06-18$`),
  )
  await expect(statusOf(page)).toHaveText(
    /^\d+ answers? to \d+ questions?[^;]*;\s+(1 of those \d+|that answer) changed/,
  )
  const seen = await page.locator('main').innerText()
  await page.reload()
  expect(await page.locator('main').innerText()).toBe(seen)

  await page.goBack()
  await expect(page).toHaveURL(`${COMPARE}?from=2021-03-04&to=today`)
  await expect(title).toHaveText('Marrow Point: 4 March 2021 beside today')
  await page.goBack()
  await expect(title).toHaveText('Marrow Point: 18 June 2021 beside today')
  await expect(holm).toHaveText(/^Ada Holm/)
})

test('of two days the earlier stands first, whichever was chosen where; a day beside itself differs in nothing', async ({
  page,
}) => {
  await page.goto(`${TOPIC}/compare/2021-06-18?from=2021-06-19&to=2021-03-04`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marrow Point: 4 March 2021 beside 19 June 2021')
  await page.getByRole('combobox', { name: 'Earlier day' }).selectOption('19 Jun 2021')
  await expect(statusOf(page)).toHaveText(/The same, nothing more found$/)
  expect(await layoutProblems(page)).toEqual([])
})
