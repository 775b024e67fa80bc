import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe'
import { expect, test } from '../support/test'

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search for' })
const state = (page: Page) => page.getByRole('status')
const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('link')

test('what is typed is found, counted aloud, and stands in the address', async ({ page }) => {
  await page.goto('/search')
  await field(page).fill('Гольм')
  await expect(results(page).first()).toHaveText('Ada Holm')
  await expect(results(page).first()).toHaveAttribute('href', '/actors/ada-holm')
  await expect(page.locator('#search-results > li').first()).toContainText('also written Ада Гольм')
  await expect(state(page)).toHaveText(/^\d+ results for “Гольм”\./)
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('Гольм')}`)
  await expect(page.locator('#a-to-z')).toBeHidden()
})

test('a statement is found with its speaker, its day and the letter of its answer', async ({ page }) => {
  await page.goto('/search?q=holm+ferry')
  await expect(field(page)).toHaveValue('holm ferry')
  const statement = page.locator('.is-statement').first()
  await expect(statement).toContainText('Ada Holm')
  await expect(statement).toContainText(/Answer [A-D]/)
  await expect(statement).toContainText('Claim, 18 June 2021')
  await statement.getByRole('link').click()
  await expect(page).toHaveURL(/\/articles\/[a-z-]+#[a-z0-9-]+$/)
})

test('names are fetched when the field gets the focus, all else when something is typed', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/search/')) asked.push(new URL(request.url()).pathname)
  })
  await page.goto('/search')
  await page.waitForLoadState('networkidle')
  expect(asked).toEqual([])
  await field(page).focus()
  await expect.poll(() => asked).toEqual(['/search/names.json'])
  await field(page).fill('a')
  await expect.poll(() => asked).toEqual(['/search/names.json', '/search/entries.json'])
})

test('the keyboard goes the whole way: down to a find, back, out, and Enter opens one', async ({ page }) => {
  await page.goto('/search')
  await field(page).focus()
  await page.keyboard.type('norland')
  await expect(state(page)).toHaveText(/results/)
  const [first, second] = [results(page).first(), results(page).nth(1)]
  await page.keyboard.press('ArrowDown')
  await expect(first).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(second).toBeFocused()
  await page.keyboard.press('End')
  await expect(results(page).last()).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(first).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field(page)).toHaveValue('')
  await expect(page.locator('#a-to-z')).toBeVisible()
  await expect(state(page)).toBeEmpty()
  await page.keyboard.type('norland')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/actors/norland')
  await page.goBack()
  await expect(field(page)).toHaveValue('norland')
  await expect(results(page).first()).toHaveText('Norland')
})

test('what is not found is said, and the list of names stays', async ({ page }) => {
  await page.goto('/search?q=xyzzyx')
  await expect(state(page)).toHaveText(/^Nothing found for “xyzzyx”\./)
  await expect(page.locator('#a-to-z')).toBeVisible()
})

test('without a connection the page says so, and a later letter tries again', async ({ page, complaints }) => {
  await page.goto('/search')
  await page.route('**/search/entries.json', (route) => route.abort())
  await field(page).fill('norland')
  await expect(state(page)).toHaveText(/Only names were searched: what was said could not be fetched\./)
  await expect(results(page).first()).toHaveText('Norland')
  await page.unroute('**/search/entries.json')
  await field(page).fill('norland ')
  await expect(state(page)).toHaveText(/^\d+ results for “norland”\.( The first 30 are shown\.)?$/)
  complaints.splice(0)
})

test('a slow connection is told of', async ({ page }) => {
  await page.route('**/search/names.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2000))
    await route.continue()
  })
  await page.goto('/search?q=norland')
  await expect(state(page)).toHaveText('Still fetching the names. The connection is slow.')
  await expect(results(page).first()).toHaveText('Norland')
})

test('the field in the header leads to the page that searches', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/')
  await page.getByRole('search', { name: 'Whole site' }).getByRole('searchbox').fill('marrow')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=marrow')
  await expect(results(page).first()).toHaveText('Marrow Point')
})

for (const [width, colorScheme] of [
  [360, 'light'],
  [1280, 'dark'],
] as const)
  test(`results are whole to axe and fit ${width} pixels, ${colorScheme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.emulateMedia({ colorScheme })
    await page.goto('/search?q=ferry')
    await expect(state(page)).toHaveText(/results/)
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  })

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the field stands in the menu', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('button', { name: 'Menu' }).first().click()
    await page.getByRole('search', { name: 'Whole site' }).getByRole('searchbox').fill('holm')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/search?q=holm')
    await expect(results(page).first()).toHaveText('Ada Holm')
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('every name, every spelling and every question stands there, and letters lead to them', async ({ page }) => {
    await page.goto('/search?q=holm')
    const names = page.locator('#a-to-z')
    for (const [name, href] of [
      ['Ada Holm', '/actors/ada-holm'],
      ['Ада Гольм', '/actors/ada-holm'],
      ['Маяк', '/places/marrow-point'],
      ['Who fired on the ferry Aurora?', '/questions/who-fired'],
    ] as const)
      await expect(names.getByRole('link', { name, exact: true })).toHaveAttribute('href', href)
    await page.getByRole('navigation', { name: 'A to Z' }).getByRole('link', { name: 'H', exact: true }).click()
    await expect(page).toHaveURL(/#letter-h$/)
    await expect(names.getByRole('link', { name: 'Ada Holm', exact: true })).toBeInViewport()
  })
})

test('search engines follow the links of the page and do not list it', async ({ page, site }) => {
  await page.goto('/search')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  expect(site.hasFile('/search/names.json')).toBe(true)
})
