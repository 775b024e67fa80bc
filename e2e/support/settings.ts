// @ts-check
import { findBrowser } from './browser.mjs'
import { findFreePort } from './port.mjs'

/**
 * The browser and the port of a run of the browser tests: those that npm test chose, else found here. Kept in the
 * environment, so that Playwright's workers, which read its configuration again, get the same ones.
 * @returns {Promise<{ port: string, executablePath: string | undefined }>}
 */
export async function e2eSettings() {
  process.env.E2E_PORT ??= String(await findFreePort())
  process.env.CHROMIUM_PATH ??= findBrowser()?.path ?? ''
  return { port: process.env.E2E_PORT, executablePath: process.env.CHROMIUM_PATH || undefined }
}
