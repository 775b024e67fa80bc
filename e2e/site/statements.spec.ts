import { expect, test } from '../support/test'

const FIRST = '/articles/ferry-hit-off-marrow-point'

test('a statement stands with its speaker, day, kind, words, doubt and source at its permanent address', async ({
  page,
}) => {
  await page.goto(`${FIRST}#brandt-norland`)
  const statement = page.locator('[id="brandt-norland"]')
  await expect(statement).toBeInViewport()
  await expect(statement.getByRole('link').first()).toHaveText('Ivo Brandt')
  await expect(statement.getByTitle('Permanent address of this statement')).toHaveText('4 March 2021')
  for (const words of ['Denial', 'a patrol boat of Norland had fired', 'Thinly sourced'])
    await expect(statement).toContainText(words)
  await expect(statement.locator('a[href="/sources/harbour-post-2021-03-04"]')).toHaveText(
    'Example Wire, in The Harbour Post',
  )
})

test('a reply leads to what it answers, and that back to the reply', async ({ page }) => {
  await page.goto(FIRST)
  await expect(page.locator('[id="brandt-norland"]').getByText(/^Replies to/)).toContainText('Ada Holm')
  await expect(page.locator('[id="holm-engine"]').getByText(/^Answered by/)).toContainText('Ivo Brandt')
})

test('speakers whom a source does not name are printed in italics, named ones are not', async ({ page }) => {
  await page.goto(FIRST)
  const speaker = (id: string) => page.locator(`[id="${id}"]`).getByRole('link').first()
  await expect(speaker('officials-crew')).toHaveCSS('font-style', 'italic')
  await expect(speaker('holm-engine')).toHaveCSS('font-style', 'normal')
})

test('a non-denial gives no answer, on its article’s page or on its question’s', async ({ page }) => {
  await page.goto(FIRST)
  await expect(page.locator('[id="council-silent"]').getByText(/^On /)).toHaveText(
    /^On Who fired on the ferry Aurora\?$/,
  )
  await page.goto('/questions/who-fired')
  const answers = page.locator('main .sides')
  await expect(answers).toContainText('Ivo Brandt')
  await expect(answers.locator('a[href$="#council-silent"]')).toHaveCount(0)
})

test('what we could not confirm is marked, with what is wrong with it', async ({ page }) => {
  await page.goto(`${FIRST}#officials-crew`)
  const statement = page.locator('[id="officials-crew"]')
  await expect(statement).toContainText('Unconfirmed.')
  await statement
    .getByRole('group')
    .getByText(/caveat$/)
    .click()
  await expect(statement.getByText('The officials were not named.')).toBeVisible()
})

test('an event of which only the time is roughly known has a date that says so', async ({ page }) => {
  await page.goto(FIRST)
  await expect(page.locator('[id="ferry-hit"]').getByTitle('Permanent address of this event')).toHaveText(/about/)
})

test('the post of an actor is printed with the time in which it was held', async ({ page }) => {
  await page.goto('/actors/ada-holm')
  await expect(page.getByRole('complementary', { name: 'Facts' })).toContainText('Deputy minister (since January 2022)')
})

test('the pictures of a publication are described with their credits and dates, and not shown', async ({ page }) => {
  await page.goto('/sources/harbour-post-2021-03-04')
  const pictures = page.getByRole('region', { name: 'Pictures in it' })
  await expect(pictures).toContainText('August 2020')
  await expect(pictures.locator('img')).toHaveCount(0)
})

test('a page that was withdrawn says so at its address, with the reason', async ({ page }) => {
  await page.goto('/articles/taken-back')
  await expect(page.getByRole('main')).toContainText('This page was withdrawn on 1 September 2021')
  await expect(page.getByRole('main')).toContainText('The diary was not the keeper’s.')
})

test('a former address leads on to the page', async ({ page }) => {
  await page.goto('/articles/ferry-hit')
  await expect(page).toHaveURL(new RegExp(`${FIRST}$`))
})

test('the permanent address of a statement brings it into view', async ({ page }) => {
  await page.goto('/questions/who-fired')
  const link = page.getByTitle('Permanent address of this statement').first()
  const href = await link.getAttribute('href')
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${href}$`))
  await expect(page.locator(':target')).toBeInViewport()
})

test('a topic draws the maps of its ground, and a place its own', async ({ page }) => {
  for (const address of ['/topics/sumy-kursk', '/places/held-village']) {
    await page.goto(address)
    await expect(page.locator('main figure svg').filter({ visible: true }).first()).toBeVisible()
  }
})

test('a citation can be copied at a click, and stands there whole without', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(FIRST)
  const cite = page.locator('[id="brandt-norland"]').getByText('Cite', { exact: false }).first()
  await cite.click()
  const line = page.locator('[id="brandt-norland"] .cite code')
  await expect(line).toContainText('Ivo Brandt')
  await expect(line).toContainText('#brandt-norland')
  const button = page.locator('[id="brandt-norland"]').getByRole('button', { name: 'Copy' })
  await button.click()
  await expect(page.locator('[id="brandt-norland"]').getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line.textContent())
})
