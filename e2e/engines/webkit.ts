import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Builder, type WebDriver } from 'selenium-webdriver'
import type { InstalledWebKit } from './installed'
import { startScreen } from './screen'
import type { Engine, Tab, Wish } from './tab'

// The name of a folder, which Node finds only so.
const { DriverService }: typeof import('selenium-webdriver/remote') = createRequire(import.meta.url)(
  'selenium-webdriver/remote',
)

/** Its window has a bar of buttons, which keeps it from being as narrow as a phone unless they are made small. */
const NARROW =
  '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px; -gtk-icon-transform: scale(0.1) }'

/** Starts WebKit's small browser on a screen that nobody sees, driven by WebDriver: https://www.w3.org/TR/webdriver2/ */
export async function startWebKit({ driver, browser, screen }: InstalledWebKit, { scripts }: Wish): Promise<Engine> {
  const home = await mkdtemp(join(tmpdir(), 'counterclaim-webkit-'))
  await mkdir(join(home, 'gtk-3.0'))
  await writeFile(join(home, 'gtk-3.0', 'gtk.css'), NARROW)
  const display = await startScreen(screen)
  const folders = { XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_CACHE_HOME: home }
  const service = new DriverService.Builder(driver)
    .setLoopback(true)
    // No graphics card is asked for: the picture is the same, and there is none on a server.
    .setEnvironment({ ...ownEnvironment(), ...folders, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: '1' })
    .build()
  const args = ['--automation', `--enable-javascript=${scripts}`]
  const session = await new Builder()
    .disableEnvironmentOverrides()
    .usingServer(await service.start())
    .withCapabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args } })
    .build()
  return {
    tab: tabOf(session),
    complaints: undefined,
    async close() {
      await session.quit()
      await service.kill()
      display.end()
      await rm(home, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function tabOf(session: WebDriver): Tab {
  const evaluate: Tab['evaluate'] = (read) => session.executeScript(read)
  return {
    evaluate,
    open: (url) => session.get(url),
    async resize(width, height) {
      await session.manage().window().setRect({ x: 0, y: 0, width, height })
      // The window follows a moment later.
      const become = async () => (await evaluate(() => window.innerWidth)) === width
      await session.wait(become, 5_000, `The window did not become ${width} pixels wide`)
    },
    screenshot: async () => Buffer.from(await session.takeScreenshot(), 'base64'),
  }
}

const ownEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
