import { expect, test } from '../support/test'

const TOPIC = '/topics/marrow-point'
const QUESTION = 'Who fired on the ferry Aurora?'

for (const { day, state, answers } of [
  { day: '2021-03-04', state: 'Contested', answers: ['A patrol boat of Norland', 'Nobody: the engine failed'] },
  { day: '2021-06-18', state: 'Contested', answers: ['A patrol boat of Norland', 'A boat of Sudmark’s coastguard'] },
])
  test(`as of ${day} a question stands as it was public then`, async ({ page }) => {
    await page.goto(`${TOPIC}/as-of/${day}`)
    const dispute = page.locator('article', { has: page.getByRole('heading', { name: QUESTION }) })
    await expect(dispute).toContainText(state)
    const sides = dispute.locator('.side').filter({ has: page.locator('time') })
    for (const answer of answers) await expect(sides.filter({ hasText: answer }).first()).toBeVisible()
    await expect(dispute).not.toContainText('19 June 2021')
  })

test('a change of position shows both statements, in neutral words, and only changes', async ({ page }) => {
  await page.goto('/changes-of-position')
  const change = page.locator('main article').filter({ hasText: QUESTION }).first()
  await expect(change.getByRole('link', { name: 'Ada Holm' }).first()).toBeVisible()
  await expect(change).toContainText('4 March 2021')
  await expect(change).toContainText('18 June 2021')
  await expect(change).not.toContainText(/admit|contradict|U-turn|lied/i)
  await expect(page.locator('main')).not.toContainText('sea ministry gave')
})

test('a view of the past says so, leads back to today and to its neighbours, and is its own canonical page', async ({
  page,
}) => {
  await page.goto(`${TOPIC}/as-of/2021-06-18`)
  await expect(page.getByText('A view of the past.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marrow Point as of 18 June 2021')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /as-of\/2021-06-18$/)
  await page.getByRole('link', { name: '19 June 2021 →' }).first().click()
  await expect(page).toHaveURL(/as-of\/2021-06-19$/)
  await page.getByRole('link', { name: 'Go to today’s page' }).click()
  await expect(page).toHaveURL(new RegExp(`${TOPIC}$`))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the bar of a past day has both neighbours and the way to today in sight, each with its day for the ear', async ({
    page,
  }) => {
    await page.goto(`${TOPIC}/as-of/2021-06-19`)
    const bar = page.getByRole('navigation', { name: 'Neighbouring dates' })
    for (const name of ['← 18 June 2021', 'As of 19 June 2021', '20 June 2021 →', 'Today'])
      await expect(bar.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
  })

  test('the parts of a long page are two taps away from anywhere, without a swipe', async ({ page }) => {
    await page.goto('/questions/who-fired')
    await page.locator('#related').scrollIntoViewIfNeeded()
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Contents' }).click()
    const part = page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Exchange' })
    await expect(part).toBeInViewport({ ratio: 1 })
    await part.click()
    await expect(page.getByRole('heading', { name: 'The exchange' })).toBeInViewport()
  })

  test('every section of the site is two taps away from anywhere', async ({ page }) => {
    await page.goto('/questions/who-fired')
    await page.locator('#related').scrollIntoViewIfNeeded()
    await page.locator('.parts').getByRole('button', { name: 'Menu' }).click()
    const menu = page.getByRole('navigation', { name: 'Sections' })
    for (const name of [
      'Questions',
      'Actors',
      'Places',
      'Timeline',
      'Articles',
      'Sources',
      'Changes of position',
      'Method',
    ])
      await expect(menu.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
    await page.keyboard.press('Escape')
    await expect(menu).toBeHidden()
  })
})

test('a view of the past holds no date that came later', async ({ page }) => {
  await page.goto(`${TOPIC}/as-of/2021-06-19`)
  // Entries new on the day name the publication that we hold, which can be of the next morning; the rest may not.
  const dates = await page
    .locator('main section:not([aria-labelledby=new]) time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates.length).toBeGreaterThan(10)
  expect(dates.filter((date) => date > '2021-06-19')).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the date control is a list of days that the keyboard walks', async ({ page }) => {
    await page.goto(TOPIC)
    const summary = page.locator('details[data-as-of] > summary')
    await summary.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/as-of\/\d{4}-\d{2}-\d{2}$/)
    await expect(page.getByText('A view of the past.')).toBeVisible()
  })
})

test('with scripts the date control takes any day and shows the last state on or before it, by keyboard', async ({
  page,
}) => {
  await page.goto(TOPIC)
  await page.locator('details[data-as-of] > summary').focus()
  // A calendar that nobody asked for was the longest part of loading a topic.
  await expect(page.locator('.as-of-form')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await page.getByLabel('Any day').fill('2021-06-25')
  await page.getByLabel('Any day').press('Enter')
  await expect(page).toHaveURL(/as-of\/2021-06-20$/)
})

test('what changed has a line a day, newest first, and under it only the answers that changed', async ({ page }) => {
  await page.goto(`${TOPIC}/changes`)
  const days = await page
    .locator('.day > h2 time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days.length).toBeGreaterThan(7)
  expect(days).toEqual([...days].sort().reverse())
  const day = page.locator('#day-2021-06-18')
  await expect(day.locator('.delta')).toContainText('Sudmark’s coastguard')
  // What was added stands behind the line of the day.
  await expect(day.locator('.line > li').first()).toBeHidden()
  await day.locator('summary').click()
  await expect(day.locator('.line > li').first()).toBeVisible()
  await expect(page.locator('.day:not(:has(.delta)) > :visible')).not.toHaveCount(0)
})
