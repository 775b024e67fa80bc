// @ts-check
import { findBrowser } from './browser.mjs'
import { builtMadeUpSite } from './made-up-site.mjs'
import { findFreePort } from './port.mjs'

/**
 * The browser, the ports and the made-up site of a run of the browser tests: what npm test chose, else found and built
 * here. Kept in the environment, so that Playwright's workers, which read its configuration again, get the same ones.
 * @returns {Promise<import('./e2e-settings.d.mts').Settings>}
 */
export async function e2eSettings() {
  process.env.E2E_PORT ??= String(await findFreePort())
  process.env.E2E_MADE_UP_PORT ??= String(await findFreePort())
  process.env.CHROMIUM_PATH ??= findBrowser()?.path ?? ''
  process.env.E2E_MADE_UP ??= await builtMadeUpSite('fixture')
  return {
    port: process.env.E2E_PORT,
    madeUpPort: process.env.E2E_MADE_UP_PORT,
    madeUp: process.env.E2E_MADE_UP,
    executablePath: process.env.CHROMIUM_PATH || undefined,
  }
}
