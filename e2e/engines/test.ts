import { test as base } from '@playwright/test'
import { startFirefox } from './firefox'
import type { Installed } from './installed'
import type { Engine, Wish } from './tab'
import { startWebKit } from './webkit'

const start = (installed: Installed, wish: Wish): Promise<Engine> =>
  installed.engine === 'firefox' ? startFirefox(installed, wish) : startWebKit(installed, wish)

interface Engines {
  /** The engine under test, set by the project. */
  readonly installed: Installed
  /** A browser as readers have it, started once a worker. */
  readonly engine: Engine
  /** The same with scripts turned off. */
  readonly withoutScripts: Engine
}

/** Playwright's test, with an engine that Playwright does not drive. */
export const test = base.extend<object, Engines>({
  installed: [
    { engine: 'firefox', path: '' },
    { option: true, scope: 'worker' },
  ],
  engine: [
    async ({ installed }, use) => {
      const engine = await start(installed, { scripts: true })
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  withoutScripts: [
    async ({ installed }, use) => {
      const engine = await start(installed, { scripts: false })
      await use(engine)
      await engine.close()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

export { expect } from '@playwright/test'
