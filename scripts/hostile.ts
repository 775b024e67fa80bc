// @ts-check
import './node-version.mjs'
import { ensureInstalled } from './install.mjs'
import { main, run, tool } from './run.mjs'
import { Stop } from './stop.mjs'

// npm run hostile [-- CASES [FIRST]]: tries the property “check passed means build passes” on many seeded folders of
// hostile content. The unit tests try a few of the same (see app/check-means-build.test.tsx).
main(async () => {
  const [cases = '3000', first = '1'] = process.argv.slice(2)
  for (const number of [cases, first])
    if (!/^\d+$/.test(number)) throw new Stop(`“${number}” is not a number: npm run hostile -- CASES FIRST`)
  await ensureInstalled()
  const [program, script] = tool('vitest')
  return run(program, [script, 'run', 'app/check-means-build.test.tsx'], {
    env: { HOSTILE_CASES: cases, HOSTILE_FIRST: first },
  })
})
