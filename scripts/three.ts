import { ensureBrowser } from './browsers/find'
import { builtMadeUpSite } from './build/made-up-site'
import { run, tool } from './run/run.mjs'

/**
 * npm run three: builds a site of three topics that has one question, one place and no figure, and visits a page of
 * each kind. What it takes to begin a topic is content; this is the proof.
 */
export async function command(): Promise<number> {
  const { path } = await ensureBrowser()
  const env = { CHROMIUM_PATH: path, E2E_MADE_UP: await builtMadeUpSite('three') }
  const tests = ['site/visit', 'readings/links', 'readings/pages']
  return run(...tool('playwright', ['test', '--project=site', '--reporter', 'line', ...tests]), { env })
}
