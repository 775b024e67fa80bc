// @ts-check
import './node-version.mjs'
import { ensureBrowser } from './browser.mjs'
import { ensureInstalled } from './install.mjs'
import { builtMadeUpSite } from './made-up-site.mjs'
import { main, run, tool } from './run.mjs'

// npm run three: builds a site of three topics that has one question, one place and no figure, and visits a page of each
// kind. What it takes to begin a topic is content; this is the proof.
main(async () => {
  await ensureInstalled()
  const { path } = await ensureBrowser()
  const env = { CHROMIUM_PATH: path, E2E_MADE_UP: await builtMadeUpSite('three') }
  const [program, script] = tool('@playwright/test', 'playwright')
  const tests = ['site/visit', 'readings/links', 'readings/pages']
  return run(program, [script, 'test', '--project=site', '--reporter', 'line', ...tests], { env })
})
