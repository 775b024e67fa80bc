import { findingsIn } from '../support/axe-examples'
import { examples } from '../support/examples'
import { expect, test } from '../support/test'

// Whole pages in every state need a page each: npm run axe looks at those (e2e/whole-site/examples.spec.ts).

test('axe finds nothing wrong with components in every state', async ({ page }) => {
  test.slow()
  const parts = (await examples()).filter(({ is }) => is === 'part')
  const sections = parts.map(({ of, state, html }) => `<section><h2>${of}, ${state}</h2>${html}</section>`)
  const main = `<main id="main"><h1>Examples</h1>${sections.join('')}</main>`
  expect(await findingsIn(page, main, { asOnePage: false })).toEqual([])
})
