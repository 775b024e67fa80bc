import { run, tool } from './run/run.mjs'

/** npm run axe: looks for accessibility mistakes on every built page, in both themes. */
export function command(): Promise<number> {
  return run(...tool('playwright', ['test', '--config', 'e2e/whole-site/playwright.config.ts', 'axe', 'examples']))
}
