import { expect, test } from '../support/test'

const MALI_SEPTEMBER = '/articles/kremlin-denies-official-talks-2021-09'
const MALI_DECEMBER = '/articles/mali-denies-deployment-2021-12'
const SUMY_APRIL = '/articles/russia-says-basivka-taken-2025-04'

const SOURCES = {
  [MALI_SEPTEMBER]: [
    '/sources/moscow-times-2021-09-15-no-talks',
    'Agence France-Presse, in The Moscow Times',
    '15 September 2021',
  ],
  [MALI_DECEMBER]: ['/sources/asharq-al-awsat-2021-12-25-mali-denies', 'Asharq Al-Awsat', '25 December 2021'],
  [SUMY_APRIL]: ['/sources/asharq-al-awsat-2025-04-06-sumy', 'Reuters, in Asharq Al-Awsat', '6 April 2025'],
} as const

interface Case {
  readonly article: keyof typeof SOURCES
  readonly id: string
  readonly by: string
  readonly said: string
  readonly kind: string
  /** Words that must stand with it. */
  readonly words: readonly string[]
}

/** Facts of the three reports, as their pages must show them: who, when, what sort, which words. */
const CASES: readonly Case[] = [
  {
    article: MALI_SEPTEMBER,
    id: 'peskov-no-official-talks-2021-09-15',
    by: 'Dmitry Peskov',
    said: '15 September 2021',
    kind: 'Denial',
    words: ['There are no official negotiations', 'There were no official talks', 'named neither Mali nor Wagner'],
  },
  {
    article: MALI_SEPTEMBER,
    id: 'french-sources-deal-close-2021-09',
    by: 'French sources (unnamed)',
    said: 'between 13 and 15 September 2021',
    kind: 'Claim',
    words: ['via Agence France-Presse', 'close to an agreement'],
  },
  {
    article: MALI_SEPTEMBER,
    id: 'french-sources-nearly-1000-2021-09',
    by: 'French sources (unnamed)',
    said: 'between 13 and 15 September 2021',
    kind: 'Figure',
    words: ['nearly 1,000 people'],
  },
  {
    article: MALI_SEPTEMBER,
    id: 'malian-mod-no-denial-of-talks-2021-09-14',
    by: 'Malian defence ministry spokesperson',
    said: '14 September 2021',
    kind: 'Did not deny',
    words: ['did not deny talks', 'not the same as confirming'],
  },
  {
    article: MALI_SEPTEMBER,
    id: 'peskov-no-armed-forces-in-mali-2021-09-15',
    by: 'Dmitry Peskov',
    said: '15 September 2021',
    kind: 'Denial',
    words: ['there are no representatives of the Russian armed forces'],
  },
  {
    article: MALI_SEPTEMBER,
    id: 'afp-saw-wagner-team-in-bamako-2021-09-15',
    by: 'Agence France-Presse',
    said: '15 September 2021',
    kind: 'Background',
    words: ['end of 2019', 'Thinly sourced', 'no other source'],
  },
  {
    article: MALI_SEPTEMBER,
    id: 'prigozhin-denies-links-to-wagner-by-2021-09-15',
    by: 'Yevgeny Prigozhin',
    said: 'by 15 September 2021',
    kind: 'Denial',
    words: ['denied having links to Wagner'],
  },
  {
    article: MALI_DECEMBER,
    id: 'joint-statement-15-wagner-deployment-2021-12-23',
    by: '15 ',
    said: '23 December 2021',
    kind: 'Claim',
    words: ['Fifteen governments', 'It does not say that they condemn Moscow'],
  },
  {
    article: MALI_DECEMBER,
    id: 'maiga-no-private-company-2021-12-24',
    by: 'Abdoulaye Maïga',
    said: '24 December 2021',
    kind: 'Denial',
    words: ['elements of a private security company', 'translated from French'],
  },
  {
    article: MALI_DECEMBER,
    id: 'us-state-department-cost-2021-12-15',
    by: 'US State Department',
    said: '15 December 2021',
    kind: 'Figure',
    words: ['more than US$10 million a month'],
  },
  {
    article: MALI_DECEMBER,
    id: 'putin-wagner-not-the-state-by-2021-12-25',
    by: 'Vladimir Putin',
    said: 'by 25 December 2021',
    kind: 'Denial',
    words: ['does not represent the Russian state'],
  },
  {
    article: SUMY_APRIL,
    id: 'russian-defence-ministry-basivka-taken-2025-04-06',
    by: 'Russia’s defence ministry',
    said: '6 April 2025',
    kind: 'Claim',
    words: ['Basivka had been taken', 'not a second, independent report'],
  },
  {
    article: SUMY_APRIL,
    id: 'kovalenko-basivka-not-controlled-2025-04-06',
    by: 'Andriy Kovalenko',
    said: '6 April 2025',
    kind: 'Denial',
    words: ['As of today, the Russians do not control Basivka in Sumy region.', 'does not say from which language'],
  },
  {
    article: SUMY_APRIL,
    id: 'deepstate-kursk-area-2025-04',
    by: 'DeepState',
    said: 'about 6 April 2025',
    kind: 'Figure',
    words: ['about 63 km²', 'not like for like'],
  },
  {
    article: SUMY_APRIL,
    id: 'ukraine-kursk-area-2024',
    by: 'Ukraine',
    said: 'between 6 August and 31 December 2024',
    kind: 'Figure',
    words: ['up to 1,400 km²', 'Thinly sourced'],
  },
]

for (const [article, [href, publisher, date]] of Object.entries(SOURCES))
  test(`${article} has each statement with its speaker, date, words and source`, async ({ page }) => {
    await page.goto(article)
    for (const { id, by, said, kind, words } of CASES.filter((each) => each.article === article))
      await test.step(id, async () => {
        const statement = page.locator(`[id="${id}"]`)
        await expect.soft(statement.getByRole('link').first()).toContainText(by)
        await expect.soft(statement.getByTitle('Permanent address of this statement')).toHaveText(said)
        for (const each of [kind, ...words]) await expect.soft(statement).toContainText(each)
        await expect.soft(statement.locator(`a[href="${href}"]`)).toHaveText(publisher)
        await expect.soft(statement).toContainText(`Source: ${publisher}, ${date}`)
      })
  })

test('speakers whom a source does not name are printed in italics, named ones are not', async ({ page }) => {
  await page.goto(MALI_SEPTEMBER)
  const speaker = (id: string) => page.locator(`[id="${id}"]`).getByRole('link').first()
  await expect(speaker('french-sources-deal-close-2021-09')).toHaveCSS('font-style', 'italic')
  await expect(speaker('malian-mod-no-denial-of-talks-2021-09-14')).toHaveCSS('font-style', 'italic')
  await expect(speaker('peskov-no-official-talks-2021-09-15')).toHaveCSS('font-style', 'normal')
})

test('a non-denial gives no answer, on its article’s page or on its question’s', async ({ page }) => {
  const id = 'malian-mod-no-denial-of-talks-2021-09-14'
  await page.goto(MALI_SEPTEMBER)
  const question = page.locator(`[id="${id}"]`).getByText(/^On /)
  await expect(question).toHaveText(/^On Was Mali close to a deal with Wagner in September 2021\?$/)

  await page.goto('/questions/mali-wagner-deal')
  const answers = page.locator('main header .sides')
  await expect(answers).toContainText('Dmitry Peskov')
  await expect(answers.locator(`a[href$="#${id}"]`)).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'The exchange' }).locator(`a[href$="#${id}"]`).first()).toBeVisible()
})

test('the sanctions that we could not confirm are marked, with what we looked for', async ({ page }) => {
  await page.goto(`${MALI_DECEMBER}#us-sanctions-on-wagner-reported-2021`)
  const event = page.locator('[id="us-sanctions-on-wagner-reported-2021"]')
  await expect(event).toContainText('Unconfirmed.')
  await expect(event).toContainText('2021 (date uncertain)')
  await expect(event).toContainText('according to Asharq Al-Awsat')
  await event
    .getByRole('group')
    .getByText(/caveats?$/)
    .click()
  await expect(
    event.getByText('We found no page that shows United States sanctions in 2021 on Wagner itself'),
  ).toBeVisible()
})

test('an event of which only a part of the year is known has no day', async ({ page }) => {
  await page.goto(`${MALI_SEPTEMBER}#wagner-team-seen-in-bamako-2019`)
  const event = page.locator('[id="wagner-team-seen-in-bamako-2019"]')
  await expect(event.getByTitle('Permanent address of this event')).toHaveText('late 2019')
  await expect(event.locator('[data-edtf="2019-36"]')).toHaveCount(1)
})

test('a party’s claim and a monitor’s estimate stand side by side, and the page says that they are not alike', async ({
  page,
}) => {
  await page.goto('/questions/kursk-area-held')
  for (const [figure, speaker] of [
    ['about 63 km²', 'DeepState'],
    ['up to 1,400 km²', 'Ukraine'],
  ]) {
    // The same speaker may have given another figure since: then this one stands in the exchange below.
    const anywhere = page.getByRole('main')
    await expect(anywhere).toContainText(figure ?? '')
    await expect(anywhere).toContainText(speaker ?? '')
  }
  await expect(page.getByRole('complementary', { name: 'Before comparing' })).toContainText(
    'A party’s claim and a monitor’s estimate are measured in different ways and are not alike.',
  )
})

test('the pictures of the reports are described with their credits and dates, and not shown', async ({ page }) => {
  await page.goto('/sources/asharq-al-awsat-2025-04-06-sumy')
  const pictures = page.getByRole('region', { name: 'Pictures in it' })
  await expect(pictures).toContainText('25 March 2025')
  await expect(pictures.locator('img')).toHaveCount(0)
})
