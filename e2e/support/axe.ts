import type { Page } from '@playwright/test'
import axe from 'axe-core'
import { layOutAll } from './layout'

/**
 * What axe finds wrong with the page as it is shown now, a sentence for each element, empty when nothing is.
 * All rules but the experimental ones run, best practices included.
 */
export async function axeFindings(
  page: Page,
  { inOwnColours = true, asOnePage = true, onlyColours = false } = {},
): Promise<string[]> {
  await layOutAll(page)
  await page.evaluate(axe.source)
  const rules = {
    // Of WCAG 2.2, and off unless asked for.
    'target-size': { enabled: true },
    // In forced colours the reader's system paints words and what is behind them; axe reads what the page asked for.
    'color-contrast': { enabled: inOwnColours },
    // The AAA rule, 7:1: a theme can have it for nothing.
    'color-contrast-enhanced': { enabled: inOwnColours },
    // Where parts of many pages stand on one, each page's path and list of parts is there again.
    'landmark-unique': { enabled: asOnePage },
  }
  const { violations } = await page.evaluate(
    (options) => window.axe.run(document, { resultTypes: ['violations'], ...options }),
    // In another scheme of a page that was looked at nothing else differs.
    { rules, ...(onlyColours && { runOnly: ['cat.color'] }) },
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, target }) => `${id}: ${help}, at ${target.join(' ')}: ${html.slice(0, 160)}`),
  )
}

declare global {
  interface Window {
    axe: typeof axe
  }
}
