import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildBrowserModules } from './build/browser-modules'
import { type Command, checkCommand, contentCommand } from './build/commands'
import { ROOT } from './run/paths.mjs'
import { start, tool } from './run/run.mjs'
import { Stop } from './run/stop.mjs'
import { parsePort, requireFreePort } from './server/port'

const WIDTH = 'content'.length
/** What contentlayer2 prints once the compiled content is there to be imported. */
const COMPILED = /Generated \d+ documents/
/** What the check prints last: that all is well, or how many mistakes there are. */
const PASSED = /^Content: \d+ documents/
const CHECKED = /^Content: \d+ documents|in \d+ files? of the content\.$/
/** What passed an earlier check. */
const STAGE = join(ROOT, '.content')

/** Starts a program that should never end by itself, with its name before each line it prints. */
function keepRunning(name: string, [program, args]: Command) {
  const seekers: ((line: string) => void)[] = []
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}
  const { done } = start(program, args, {
    env: colour,
    onLine: (line) => {
      console.log(`${name.padEnd(WIDTH)} | ${line}`)
      for (const seek of seekers) seek(line)
    },
  })
  return {
    /** Rejects when the program ends. */
    ended: done.then((code) => {
      throw new Stop(
        `The part called "${name}" stopped with exit code ${code}, so the rest was stopped too. Its last lines above say why; correct that and run npm run dev again.`,
      )
    }),
    /** Resolves when the program prints a line like this one. */
    prints: (wanted: RegExp) =>
      new Promise<void>((resolve) => {
        seekers.push((line) => wanted.test(line) && resolve())
      }),
  }
}

/** npm run dev: three watchers side by side. It ends with a signal, or when one of them does. */
export async function command(): Promise<void> {
  const port = parsePort(process.env.PORT)
  await requireFreePort(port, undefined)
  await buildBrowserModules(ROOT)

  const check = keepRunning('check', checkCommand(['--stage', '--watch']))
  const [checked, passed] = [check.prints(CHECKED), check.prints(PASSED)]
  await Promise.race([checked, check.ended])
  // If the content has a mistake, the pages show what passed last. On a fresh clone nothing has.
  if (!existsSync(STAGE)) await Promise.race([passed, check.ended])
  const content = keepRunning('content', contentCommand('dev'))
  // Before the first compilation has finished, Next would report missing modules.
  await Promise.race([content.prints(COMPILED), content.ended, check.ended])
  const site = keepRunning('site', tool('next', ['dev', '--port', String(port), '--hostname', 'localhost']))
  await Promise.race([check.ended, content.ended, site.ended])
}
