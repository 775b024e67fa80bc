import { run, tool } from './run/run.mjs'

/** npm run test:hosts: tests the configurations of hosting/, each in the server it is for, as far as that is installed. */
export function command(): Promise<number> {
  return run(...tool('vitest', ['run', '--config', 'scripts/hosts/vitest.config.ts']))
}
