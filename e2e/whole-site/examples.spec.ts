import { findingsIn } from '../support/axe-examples'
import { examples } from '../support/examples'
import { expect, test } from '../support/test'

/** So many tests that both workers are busy. */
const SLICES = 4

/** Pages with a style sheet that no other carries. */
const KINDS: Record<string, string> = { SearchPage: '/search' }

for (let slice = 0; slice < SLICES; slice++)
  test(`axe finds nothing wrong with whole pages in every state, part ${slice + 1} of ${SLICES}`, async ({ page }) => {
    const alone = (await examples()).filter(({ is }) => is !== 'part').filter((_, n) => n % SLICES === slice)
    const findings: string[] = []
    for (const { of, state, is, html } of alone) {
      const main = is === 'page' ? html : `<main id="main"><h1>${of}</h1>${html}</main>`
      const found = await findingsIn(page, main, { asOnePage: is === 'page', kind: KINDS[of] ?? '/topics/*' })
      findings.push(...found.map((finding) => `${of}, ${state}: ${finding}`))
    }
    expect(findings).toEqual([])
  })
