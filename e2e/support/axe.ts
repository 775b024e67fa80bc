import type { Page } from '@playwright/test'
import axe from 'axe-core'

/**
 * What axe finds wrong with the page as it is shown now, a sentence for each element, empty when nothing is.
 * All rules but the experimental ones run, best practices included.
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}, at ${target.join(' ')}: ${html.slice(0, 160)}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
