import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { InstalledWebKit } from './installed'
import { endProgram, startProgram, written } from './process'
import { asText, type Engine, type Tab, type Wish } from './tab'

/** Its window has a bar of buttons, which keeps it from being as narrow as a phone unless they are made small. */
const NARROW =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0.1) }'

/** Starts WebKit's small browser on a screen that nobody sees, driven by WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function startWebKit({ driver, browser, screen }: InstalledWebKit, { scripts }: Wish): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'counterclaim-webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  await writeFile(join(home, 'gtk-3.0', 'gtk.css'), NARROW)
  const display = startProgram(screen, ['-displayfd', '3', '-screen', '0', '1400x3000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const told = display.stdio[3]
  const number = await written(display, told instanceof Readable ? told : undefined, /(\d+)/)
  const port = await freePort()
  const program = startProgram(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      XDG_CONFIG_HOME: home,
      XDG_DATA_HOME: home,
      XDG_CACHE_HOME: home,
      // No graphics card is asked for: the picture is the same, and there is none on a server.
      LIBGL_ALWAYS_SOFTWARE: '1',
    },
  })
  const session = await begin(`http://127.0.0.1:${port}`, browser, scripts)
  return {
    tab: tabOf(session),
    complaints: undefined,
    async close() {
      await session('DELETE', '')
      await endProgram(program)
      await endProgram(display)
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Sends a command of a session, such as POST and /url, and gives back its value. */
type Session = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

const answer = z.object({ value: z.unknown() })
const failure = z.object({ error: z.string(), message: z.string() })

async function command(method: string, url: string, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) })
  const { value } = answer.parse(await response.json())
  if (response.ok) return value
  const { error, message } = failure.parse(value)
  throw new Error(`${error}: ${message}`)
}

async function begin(driver: string, binary: string, scripts: boolean): Promise<Session> {
  const args = ['--automation', `--enable-javascript=${scripts}`]
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args } } }
  const value = await patiently(() => command('POST', `${driver}/session`, { capabilities }))
  const { sessionId } = z.object({ sessionId: z.string() }).parse(value)
  return (method, path, body) => command(method, `${driver}/session/${sessionId}${path}`, body)
}

/** The driver says nothing when it has begun to listen. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let left = 100; ; left -= 1) {
    try {
      return await ask()
    } catch (error) {
      // What fetch throws where nobody listens yet. What the driver itself refuses is no TypeError.
      if (left === 0 || !(error instanceof TypeError)) throw error
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  }
}

function tabOf(session: Session): Tab {
  const evaluate: Tab['evaluate'] = async (read) => {
    const script = `return (${asText})(${read})`
    const text = z.string().parse(await session('POST', '/execute/sync', { script, args: [] }))
    return JSON.parse(text)
  }
  return {
    evaluate,
    async open(url) {
      await session('POST', '/url', { url })
    },
    async resize(width, height) {
      await session('POST', '/window/rect', { x: 0, y: 0, width, height })
      // The window follows a moment later.
      for (let left = 50; ; left -= 1) {
        const got = await evaluate(() => window.innerWidth)
        if (got === width) return
        if (left === 0) throw new Error(`The window became ${got} pixels wide, not ${width}`)
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
    },
    async screenshot() {
      return Buffer.from(z.string().parse(await session('GET', '/screenshot')), 'base64')
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
