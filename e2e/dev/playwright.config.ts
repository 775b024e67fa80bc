import { defineConfig } from '@playwright/test'
import site from '../../playwright.config'

const { webServer: _server, projects: _projects, ...rest } = site

const { DEV_SPEC = 'dev' } = process.env

/** npm run dev in a copy of the project: `npm run dev-test`. One test after another, since all share one content. */
export default defineConfig({
  ...rest,
  testDir: '.',
  testMatch: `${DEV_SPEC}.spec.ts`,
  outputDir: '../../test-results',
  reporter: 'list',
  fullyParallel: false,
  workers: 1,
  // The first page of each kind is compiled when it is asked for, on a machine that may have more to do.
  timeout: 180_000,
  expect: { timeout: 60_000 },
  use: { ...rest.use, baseURL: `http://localhost:${process.env.E2E_PORT}` },
})
