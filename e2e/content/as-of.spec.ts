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

test('the figures for the land held in Kursk region are drawn, and are there as CSV', async ({ page, request }) => {
  await page.goto('/questions/kursk-area-held')
  await expect(page.getByRole('img', { name: /over time, by speaker/ })).toBeVisible()
  const rows = (await (await request.get('/questions/kursk-area-held/figures.csv')).text()).trim().split('\r\n')
  expect(rows.some((row) => ['2025-04-06~', ',deepstate,', ',about,63,'].every((part) => row.includes(part)))).toBe(
    true,
  )
  expect(rows.some((row) => row.includes('ukraine') && row.includes('1400'))).toBe(true)
})
