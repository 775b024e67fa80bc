import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { e2eSettings } from './e2e/support/settings'

const { port, executablePath } = await e2eSettings()
const origin = `http://127.0.0.1:${port}`
const isRoot = process.getuid?.() === 0
// Letters as wide and as sharp on every Linux; elsewhere nothing reads it.
process.env.FONTCONFIG_FILE = fileURLToPath(new URL('e2e/support/fonts.conf', import.meta.url))

export default defineConfig({
  testDir: 'e2e',
  // Minutes, for every page there is: npm run axe. Other engines: npm run engines.
  testIgnore: ['**/e2e/whole-site/**', '**/e2e/engines/**'],
  outputDir: 'test-results',
  // One set for all systems: e2e/pictures.spec.ts.
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
    baseURL: origin,
    browserName: 'chromium',
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
  webServer: {
    command: 'node scripts/command.mjs serve',
    // By default it is the folder of the configuration, and there is more than one of those.
    cwd: import.meta.dirname,
    url: origin,
    env: { PORT: port, HOST: '127.0.0.1' },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 20_000,
  },
})
