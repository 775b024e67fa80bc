import { run, tool } from './run/run.mjs'
import { Stop } from './run/stop.mjs'

/**
 * npm run hostile [-- CASES [FIRST]]: tests that content which passes the check always builds, on many seeded folders
 * of hostile content. The unit tests try a few of the same (see app/check-means-build.test.tsx).
 */
export function command([cases = '3000', first = '1']: string[]): Promise<number> {
  for (const number of [cases, first])
    if (!/^\d+$/.test(number)) throw new Stop(`“${number}” is not a number: npm run hostile -- CASES FIRST`)
  const env = { HOSTILE_CASES: cases, HOSTILE_FIRST: first }
  return run(...tool('vitest', ['run', 'app/check-means-build.test.tsx']), { env })
}
