import { defineConfig } from '@playwright/test'
import site from '../../playwright.config'
import { type Installed, installedEngines } from './installed'

/** The built site in other engines than Chromium: `npm run engines`, which says which there are. */
export default defineConfig<object, { installed: Installed }>({
  ...site,
  testDir: '.',
  testIgnore: process.env.ENGINE_SHOTS ? [] : ['shots.spec.ts'],
  outputDir: '../../test-results',
  reporter: 'list',
  timeout: 120_000,
  projects: installedEngines().map((installed) => ({
    name: installed.engine,
    use: { installed, baseURL: site.projects?.find(({ name }) => name === 'site')?.use?.baseURL ?? '' },
  })),
})
