// @ts-check
import './node-version.mjs'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildBrowserModules } from './browser-modules.mjs'
import { contentCommand } from './build-commands.mjs'
import { checkCommand } from './check.mjs'
import { ensureInstalled } from './install.mjs'
import { isEntry, ROOT } from './paths.mjs'
import { parsePort, requireFreePort } from './port.mjs'
import { main, start, tool } from './run.mjs'
import { Stop } from './stop.mjs'

const WIDTH = 'content'.length
/** What contentlayer2 prints once the compiled content is there to be imported. */
const COMPILED = /Generated \d+ documents/
/** What the check prints last: that all is well, or how many mistakes there are. */
const PASSED = /^Content: \d+ documents/
const CHECKED = /^Content: \d+ documents|in \d+ files? of the content\.$/
/** What passed a check before now. */
const STAGE = join(ROOT, '.content')

/**
 * Starts a program that should never end by itself, with its name before each line it prints.
 * @param {string} name
 * @param {[string, string[]]} command
 * @param {(line: string) => void} [onLine] sees each line too
 */
function keepRunning(name, [program, args], onLine) {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}
  const { done } = start(program, args, {
    env: colour,
    onLine: (line) => {
      console.log(`${name.padEnd(WIDTH)} | ${line}`)
      onLine?.(line)
    },
  })
  return done.then((code) => {
    throw new Stop(
      `The part called "${name}" ended by itself with exit code ${code}, so the rest was stopped too. Its last lines above say why; correct that and run npm run dev again.`,
    )
  })
}

/** Something that is waited for, and given once. */
function signal() {
  /** @type {() => void} */
  let give = () => {}
  /** @type {Promise<void>} */
  const given = new Promise((resolve) => {
    give = resolve
  })
  return { give: () => give(), given }
}

/** Runs the three watchers side by side. Never returns: it ends by a signal, or when one of them does. */
async function watch(/** @type {number} */ port) {
  const [nextNode, next] = tool('next')
  const [checked, passed, compiled] = [signal(), signal(), signal()]
  const check = keepRunning('check', checkCommand(['--stage', '--watch']), (line) => {
    if (PASSED.test(line)) passed.give()
    if (CHECKED.test(line)) checked.give()
  })
  await Promise.race([checked.given, check])
  // With a mistake in the content, what passed last is shown beside it. On a fresh clone nothing has.
  if (!existsSync(STAGE)) await Promise.race([passed.given, check])
  const content = keepRunning('content', contentCommand('dev'), (line) => {
    if (COMPILED.test(line)) compiled.give()
  })
  // Next would report the missing modules of a first compilation that is still under way.
  await Promise.race([compiled.given, content, check])
  const site = keepRunning('site', [nextNode, [next, 'dev', '--port', String(port), '--hostname', 'localhost']])
  await Promise.race([content, check, site])
}

if (isEntry(import.meta.url)) {
  main(
    async () => {
      const port = parsePort(process.env.PORT)
      await requireFreePort(port, undefined)
      await ensureInstalled()
      await buildBrowserModules(ROOT)
      await watch(port)
    },
    { exitOnSignal: 0 },
  )
}
