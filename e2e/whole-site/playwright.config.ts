import { defineConfig } from '@playwright/test'
import site from '../../playwright.config'

/** Looks at every built page, which takes minutes: `npm run axe`. What npm test runs looks at one page of each kind. */
export default defineConfig({
  ...site,
  testDir: '.',
  projects: (site.projects ?? [])
    .filter(({ name }) => name === 'content')
    .map((project) => ({ ...project, testMatch: '*.spec.ts' })),
  outputDir: '../../test-results',
  reporter: 'line',
  timeout: 300_000,
})
