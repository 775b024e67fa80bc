import { defineConfig } from '@playwright/test'
import { e2eSettings } from './scripts/e2e-settings.mjs'

const { port, executablePath } = await e2eSettings()
const origin = `http://127.0.0.1:${port}`
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'e2e',
  // Minutes, for every page there is: npm run axe.
  testIgnore: 'whole-site/**',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? 'test-results/e2e.json' }]],
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
      ],
    },
  },
  webServer: {
    command: 'node scripts/server.mjs',
    url: origin,
    env: { PORT: port, HOST: '127.0.0.1' },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
    timeout: 20_000,
  },
})
