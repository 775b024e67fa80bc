import { axeFindings } from '../support/axe'
import { examples, show } from '../support/examples'
import { openAll } from '../support/layout'
import { expect, test } from '../support/test'

/** Examples that need a page of their own are looked at in as many tests, so that both workers are busy. */
const SLICES = 4

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme })
    const onlyColours = colorScheme === 'dark'
    test.slow()

    test('axe finds nothing wrong with components in every state', async ({ page }) => {
      const parts = (await examples()).filter(({ is }) => is === 'part')
      const sections = parts.map(({ of, state, html }) => `<section><h2>${of}, ${state}</h2>${html}</section>`)
      await show(page, { kind: '/topics/*', main: `<main id="main"><h1>Examples</h1>${sections.join('')}</main>` })
      await openAll(page)
      expect(await axeFindings(page, { asOnePage: false, onlyColours })).toEqual([])
    })

    for (let slice = 0; slice < SLICES; slice++)
      test(`axe finds nothing wrong with whole pages in every state, part ${slice + 1} of ${SLICES}`, async ({
        page,
      }) => {
        const alone = (await examples()).filter(({ is }) => is !== 'part').filter((_, n) => n % SLICES === slice)
        const findings: string[] = []
        for (const { of, state, is, html } of alone) {
          const main = is === 'page' ? html : `<main id="main"><h1>${of}</h1>${html}</main>`
          await show(page, { kind: '/topics/*', main })
          await openAll(page)
          const found = await axeFindings(page, { asOnePage: is === 'page', onlyColours })
          findings.push(...found.map((finding) => `${of}, ${state}: ${finding}`))
        }
        expect(findings).toEqual([])
      })
  })
