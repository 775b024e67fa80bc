import { findBrowser } from '../../scripts/browsers/find'
import { findFreePort } from '../../scripts/server/port'

/**
 * The browser and the port for the browser tests: those that npm test chose, else found here. They are kept in the
 * environment, because Playwright's workers read its configuration again and must get the same ones.
 */
export async function e2eSettings(): Promise<{ port: string; executablePath: string | undefined }> {
  process.env.E2E_PORT ??= String(await findFreePort())
  process.env.CHROMIUM_PATH ??= findBrowser()?.path ?? ''
  return { port: process.env.E2E_PORT, executablePath: process.env.CHROMIUM_PATH || undefined }
}
