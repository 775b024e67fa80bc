import { findBrowser } from '../../scripts/browsers/find'
import { builtMadeUpSite } from '../../scripts/build/made-up-site'
import { findFreePort } from '../../scripts/server/port'

interface Settings {
  /** Where the site of content/ is served. */
  readonly port: string
  /** Where the made-up site is served. */
  readonly madeUpPort: string
  /** The folder that the made-up site was built in. */
  readonly madeUp: string
  readonly executablePath: string | undefined
}

/**
 * The browser, the ports and the made-up site for the browser tests: what npm test chose, else found and built here.
 * They are kept in the environment, because Playwright's workers read its configuration again and must get the same.
 */
export async function e2eSettings(): Promise<Settings> {
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
