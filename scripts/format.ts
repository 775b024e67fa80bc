import { run, tool } from './run/run.mjs'

/** npm run format: formats the code, and corrects what can be corrected. */
export function command(): Promise<number> {
  return run(...tool('biome', ['check', '--write', '.']))
}
