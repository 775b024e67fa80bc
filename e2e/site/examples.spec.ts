import type { Page } from '@playwright/test'
import { axeFindings } from '../support/axe'
import { examples, show } from '../support/examples'
import { openAll } from '../support/layout'
import { expect, test } from '../support/test'

/** Examples that need a page of their own are looked at in as many tests, so that both workers are busy. */
const SLICES = 4

/** What axe finds wrong with a main part, in the light scheme and then with the colours of the dark one. */
async function findingsIn(page: Page, main: string, asOnePage: boolean): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light' })
  await show(page, { kind: '/topics/*', main })
  await openAll(page)
  const light = await axeFindings(page, { asOnePage })
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await axeFindings(page, { asOnePage, onlyColours: true })
  return [...light, ...dark.map((finding) => `in the dark scheme, ${finding}`)]
}

test('axe finds nothing wrong with components in every state', async ({ page }) => {
  test.slow()
  const parts = (await examples()).filter(({ is }) => is === 'part')
  const sections = parts.map(({ of, state, html }) => `<section><h2>${of}, ${state}</h2>${html}</section>`)
  expect(await findingsIn(page, `<main id="main"><h1>Examples</h1>${sections.join('')}</main>`, false)).toEqual([])
})

for (let slice = 0; slice < SLICES; slice++)
  test(`axe finds nothing wrong with whole pages in every state, part ${slice + 1} of ${SLICES}`, async ({ page }) => {
    test.slow()
    const alone = (await examples()).filter(({ is }) => is !== 'part').filter((_, n) => n % SLICES === slice)
    const findings: string[] = []
    for (const { of, state, is, html } of alone) {
      const main = is === 'page' ? html : `<main id="main"><h1>${of}</h1>${html}</main>`
      const found = await findingsIn(page, main, is === 'page')
      findings.push(...found.map((finding) => `${of}, ${state}: ${finding}`))
    }
    expect(findings).toEqual([])
  })
