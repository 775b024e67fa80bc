import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { e2eSettings } from './e2e/support/settings'
import type { Tested } from './e2e/support/test'

const { port, madeUpPort, madeUp, executablePath } = await e2eSettings()
const origin = (of: string) => `http://127.0.0.1:${of}`
const isRoot = process.getuid?.() === 0
// Letters as wide and as sharp on every Linux; elsewhere nothing reads it.
process.env.FONTCONFIG_FILE = fileURLToPath(new URL('e2e/support/fonts.conf', import.meta.url))

/** A server for one of the two sites. */
const serverOf = (root: string, port: string) => ({
  command: 'node scripts/command.mjs serve',
  // By default it is the folder of the configuration, and there is more than one of those.
  cwd: root,
  url: origin(port),
  env: { PORT: port, HOST: '127.0.0.1' },
  reuseExistingServer: false,
  stdout: 'ignore' as const,
  stderr: 'pipe' as const,
  timeout: 60_000,
})

export default defineConfig<object, Pick<Tested, 'content'>>({
  testDir: 'e2e',
  outputDir: 'test-results',
  // One set for all systems: e2e/site/pictures.spec.ts.
  snapshotPathTemplate: '{testDir}/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // In a terminal one line that counts; in a log a dot for each test.
  reporter: [
    [process.stdout.isTTY ? 'line' : 'dot'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }],
  ],
  use: {
    browserName: 'chromium',
    // A browser takes four times as long to open a window as to show a page in it. Between tests all that a page of ours
    // could leave is cleared: pages keep nothing in cookies or storage, and no test changes what is not reset.
    reuseContext: true,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        // Chromium refuses to sandbox what root runs; elsewhere it keeps its sandbox.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        // The same for the browser that Playwright downloads, which asks no fontconfig.
        '--font-render-hinting=none',
        '--disable-lcd-text',
      ],
    },
  },
  // Which tests are in which folder, and why: e2e/README.md.
  projects: [
    {
      name: 'site',
      testMatch: ['site', 'readings', 'judges'].map((folder) => `**/e2e/${folder}/*.spec.ts`),
      use: { content: 'made up', baseURL: origin(madeUpPort) },
    },
    {
      name: 'content',
      testMatch: ['content', 'readings'].map((folder) => `**/e2e/${folder}/*.spec.ts`),
      use: { content: 'real', baseURL: origin(port) },
    },
  ],
  // Tests of the made-up site need no other: npm run engines, npm run pictures, --project site.
  webServer: [
    serverOf(madeUp, madeUpPort),
    ...(existsSync('out/_headers') ? [serverOf(import.meta.dirname, port)] : []),
  ],
})
