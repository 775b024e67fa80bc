import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { type Bidi, connect } from './bidi'
import type { InstalledFirefox } from './installed'
import { endProgram, startProgram, written } from './process'
import { asText, type Engine, type Tab, type Wish } from './tab'

/** Starts the Firefox of this system without a window, with a profile of its own. */
export async function startFirefox({ path }: InstalledFirefox, { scripts }: Wish): Promise<Engine> {
  const profile = await mkdtemp(join(tmpdir(), 'counterclaim-firefox-'))
  // BiDi's own command for this is too young for the long-term release.
  await writeFile(join(profile, 'user.js'), `user_pref("javascript.enabled", ${scripts});\n`)
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const program = startProgram(path, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const bidi = await connect(await written(program, program.stderr, /listening on (ws:\S+)/))

  const complaints: string[] = []
  bidi.on('log.entryAdded', (params) => {
    const { level, text } = z.object({ level: z.string(), text: z.string().nullable() }).parse(params)
    if (level === 'error' || level === 'warn') complaints.push(`${level}: ${text}`)
  })
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] }, z.unknown())
  const { context } = await bidi.send('browsingContext.create', { type: 'tab' }, z.object({ context: z.string() }))

  return {
    tab: tabOf(bidi, context),
    complaints,
    async close() {
      bidi.close()
      await endProgram(program)
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

const evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
])

function tabOf(bidi: Bidi, context: string): Tab {
  return {
    async open(url) {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }, z.unknown())
    },
    async resize(width, height) {
      await bidi.send('browsingContext.setViewport', { context, viewport: { width, height } }, z.unknown())
    },
    async evaluate(read) {
      const expression = `(${asText})(${read})`
      const answer = await bidi.send(
        'script.evaluate',
        { expression, target: { context }, awaitPromise: true },
        evaluated,
      )
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
      return JSON.parse(answer.result.value)
    },
    async screenshot() {
      const picture = { context, origin: 'viewport' }
      const { data } = await bidi.send('browsingContext.captureScreenshot', picture, z.object({ data: z.string() }))
      return Buffer.from(data, 'base64')
    },
  }
}
