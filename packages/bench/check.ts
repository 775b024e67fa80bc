import { join } from 'node:path'
import { npmCommand } from '../../scripts/install/install.mjs'
import { ROOT } from '../../scripts/run/paths.mjs'
import { measure } from './measure'
import { median, seconds, table } from './table'

const TIMES = 7

/** Prints how long `npm run check` takes for the site's own content, Node's start and all. */
export async function check() {
  const [npm, args] = npmCommand()
  const rows = []
  for (const [name, program, words] of [
    ['npm run check', npm, [...args, 'run', 'check', '--silent']],
    ['without npm', process.execPath, [join('scripts', 'command.mjs'), 'check']],
  ] as const) {
    // The first may have to bundle the program.
    await measure(program, words, { cwd: ROOT })
    const times = []
    for (let n = 0; n < TIMES; n++) times.push((await measure(program, words, { cwd: ROOT })).seconds)
    rows.push([name, seconds(median(times)), seconds(Math.min(...times)), seconds(Math.max(...times))])
  }
  console.log(
    `\n## The check of our own content\n\n${table(['command', `median of ${TIMES}`, 'fastest', 'slowest'], rows)}\n`,
  )
}
