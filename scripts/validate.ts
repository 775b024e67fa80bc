import { run, tool } from './run/run.mjs'

/** npm run validate: the rules of HTML, of JSON Schema and of the sitemap on every built file. */
export function command(): Promise<number> {
  return run(...tool('playwright', ['test', '--config', 'e2e/whole-site/playwright.config.ts', 'validity']))
}
