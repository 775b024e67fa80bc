import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { generatedVersion } from '@/lib/content/generated'
import { buildBrowserModules } from './build/browser-modules'
import { type Command, contentCommand } from './build/commands'
import { loadCheck } from './check/program.mjs'
import { startEvents } from './dev/events'
import { liveState } from './dev/live-state'
import { isNoise } from './dev/noise'
import { ROOT } from './run/paths.mjs'
import { start, tool } from './run/run.mjs'
import { Stop } from './run/stop.mjs'
import { parsePort, requireFreePort } from './server/port'

/** What contentlayer2 prints once the compiled content is there to be read. */
const COMPILED = /Generated \d+ documents/
const NO_ASYNC_TRACES = join(ROOT, 'scripts', 'dev', 'no-async-traces.cjs')
const COMPILED_ONCE = join(ROOT, '.contentlayer', 'generated')

/**
 * Starts a program that should never end by itself, and prints what it has to say.
 *
 * @param take looks at each line first, and says whether it is of interest to an editor
 * @returns rejects when the program ends
 */
function keepRunning(
  name: string,
  [program, args]: Command,
  env: NodeJS.Dict<string>,
  take: (line: string) => boolean,
) {
  const lines: string[] = []
  const { done } = start(program, args, {
    env,
    onLine: (line) => {
      lines.push(line)
      if (lines.length > 20) lines.shift()
      if (take(line)) console.log(line)
    },
  })
  return done.then((code) => {
    throw new Stop(
      `${lines.join('\n')}\n\nThe part called "${name}" stopped with exit code ${code}, so the rest was stopped too. Its last lines above say why; correct that and run npm run dev again.`,
    )
  })
}

/**
 * npm run dev: the check, contentlayer2 and Next side by side, each watching the one before it. It ends with a signal,
 * or when one of the programs does; no content ends it.
 */
export async function command(): Promise<void> {
  const port = parsePort(process.env.PORT)
  await requireFreePort(port, undefined)
  const site = `http://localhost:${port}`
  console.log(`${site} is being made ready; the first page takes a while. The desk: ${site}/desk. Ctrl-C ends it.`)
  await buildBrowserModules(ROOT)
  const [events, { watchContent, printer, shownWords }] = await Promise.all([startEvents(site), loadCheck()])

  // At once, and beside the first check: pages wait for the content by themselves.
  const env = {
    LIVE_SCRIPT: events.script,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${pathToFileURL(NO_ASYNC_TRACES)}`,
  }
  const next = tool('next', ['dev', '--port', String(port), '--hostname', 'localhost'])
  const ended = [keepRunning('site', next, env, (line) => !isNoise(line))]

  let last: Parameters<typeof shownWords>[0] | undefined
  const tell = async (settled?: number) => {
    const version = existsSync(COMPILED_ONCE) ? await generatedVersion(ROOT, settled) : ''
    if (last) events.tell(liveState(version, last, shownWords(last)))
  }
  const print = printer(console.log)
  const watching = watchContent(ROOT, (found, took) => {
    last = found
    print(found, took)
    void tell()
  })
  await Promise.race([watching, ...ended])
  ended.push(
    keepRunning('content', contentCommand('dev'), {}, (line) => {
      if (COMPILED.test(line)) void tell(0)
      return /error/i.test(line)
    }),
  )
  await Promise.race(ended)
}
