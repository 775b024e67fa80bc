import { expect, test } from '../support/test'

const TOPIC = '/topics/mali-russia'
const QUESTION = 'Were Wagner fighters sent to Mali?'

for (const { day, state, answers } of [
  { day: '2021-09-15', state: 'One answer found', answers: ['A small team was there in 2019'] },
  {
    day: '2021-12-23',
    state: 'Answers differ, but do not contradict each other',
    answers: ['They were being deployed', 'A small team was there in 2019'],
  },
  {
    day: '2021-12-24',
    state: 'Contested',
    answers: ['They were being deployed', 'None were deployed', 'A small team was there in 2019'],
  },
])
  test(`as of ${day} the Wagner question stands as it was public then`, async ({ page }) => {
    await page.goto(`${TOPIC}/as-of/${day}`)
    const dispute = page.locator('article', { has: page.getByRole('heading', { name: QUESTION }) })
    await expect(dispute).toContainText(state)
    await expect(dispute.locator('.side > p:first-child')).toHaveText(answers.map((answer) => new RegExp(`${answer}$`)))
  })

test('a view of the past says so, leads back to today and to its neighbours, and names the topic as its canonical page', async ({
  page,
}) => {
  await page.goto(`${TOPIC}/as-of/2021-12-23`)
  await expect(page.getByText('A view of the past.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mali and Russia as of 23 December 2021')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${TOPIC}$`))
  await page.getByRole('link', { name: '24 December 2021 →' }).first().click()
  await expect(page).toHaveURL(/as-of\/2021-12-24$/)
  await page.getByRole('link', { name: 'Go to today’s page' }).click()
  await expect(page).toHaveURL(new RegExp(`${TOPIC}$`))
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } })

  test('the bar of a past day has both neighbours and the way to today in sight, each with its day for the ear', async ({
    page,
  }) => {
    await page.goto(`${TOPIC}/as-of/2021-12-24`)
    const bar = page.getByRole('navigation', { name: 'Neighbouring dates' })
    for (const name of ['← 23 December 2021', 'As of 24 December 2021', '25 December 2021 →', 'Today'])
      await expect(bar.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
  })

  test('the bar of a question leaves room for its parts, however long the words for its state are', async ({
    page,
  }) => {
    await page.goto('/questions/sumy-advance-stopped')
    const bar = page.getByRole('navigation', { name: 'On this page' })
    await bar.scrollIntoViewIfNeeded()
    await expect(bar.getByRole('link', { name: 'Answers' })).toBeInViewport({ ratio: 1 })
  })
})

test('a view of the past holds no date that came later', async ({ page }) => {
  await page.goto(`${TOPIC}/as-of/2021-12-24`)
  // Entries new on the day name the publication that we hold, which can be of the next morning; the rest may not.
  const dates = await page
    .locator('main section:not([aria-labelledby=new]) time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates.length).toBeGreaterThan(30)
  expect(dates.filter((date) => date > '2021-12-24')).toEqual([])
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
  await page.getByLabel('Any day').fill('2021-12-26')
  await page.getByLabel('Any day').press('Enter')
  await expect(page).toHaveURL(/as-of\/2021-12-25$/)
})

test('changes of position show both statements, in neutral words, and only changes', async ({ page }) => {
  await page.goto('/changes-of-position')
  for (const { actor, question, before, after } of [
    {
      actor: 'Vladimir Putin',
      question: 'Did the Russian state pay Wagner?',
      before: 'by 13 December 2021',
      after: '27 June 2023',
    },
    {
      actor: 'Yevgeny Prigozhin',
      question: 'Did Yevgeny Prigozhin control Wagner?',
      before: 'by 15 September 2021',
      after: '26 September 2022',
    },
  ]) {
    const change = page.locator('main article').filter({ hasText: question }).first()
    await expect(change.getByRole('link', { name: actor }).first()).toBeVisible()
    await expect(change).toContainText(before)
    await expect(change).toContainText(after)
    await expect(change).not.toContainText(/admit|contradict|U-turn|lied/i)
  }
})

test('what changed lists the days of the ledger, newest first, with the answers before and after', async ({ page }) => {
  await page.goto(`${TOPIC}/changes`)
  const days = await page
    .locator('main h2 time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
  expect(days.length).toBeGreaterThan(30)
  expect(days).toEqual([...days].sort().reverse())
  const day = page.locator('section', { has: page.locator('time[datetime="2021-12-24"]') }).last()
  await expect(day).toContainText('Before')
  await expect(day).toContainText('None were deployed')
})

test('a question with figures draws them, with the same figures in a table and as CSV', async ({ page, request }) => {
  await page.goto('/questions/kursk-area-held')
  const chart = page.getByRole('img', { name: /over time, by speaker/ })
  await expect(chart).toBeVisible()
  const csv = await request.get('/questions/kursk-area-held/figures.csv')
  expect(csv.headers()['content-type']).toContain('text/csv')
  const rows = (await csv.text()).trim().split('\r\n')
  expect(rows[0]).toContain('said,public,speaker')
  expect(rows.some((row) => row.includes('deepstate') && row.includes('63'))).toBe(true)
  expect(rows.some((row) => row.includes('ukraine') && row.includes('1400'))).toBe(true)
})

test('the timeline’s boxes hide and show lines without a script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/timeline')
  const lines = page.locator('.line-topic-0')
  await expect(lines.first()).toBeVisible()
  await page.getByRole('checkbox', { name: 'Mali and Russia' }).uncheck()
  await expect(lines.first()).toBeHidden()
  await expect(page.locator('.line-topic-1').first()).toBeVisible()
  await context.close()
})
