import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'

/** @type {import('next').NextConfig} */
const config = {
  // Static files only: the folder out/ is the whole site. See docs/decisions/static-export.md.
  output: 'export',
  // Of an export, this is where the site goes, and not what Next works with: that stays in .next. See
  // docs/decisions/serving.md.
  ...(process.env.EXPORT_TO && { distDir: process.env.EXPORT_TO }),
  // Left alone, Next takes the highest folder with a lock file: of a copy below the project, the project.
  turbopack: { root: import.meta.dirname },
  // Takes Next's runtime off pages that do not need it, and more: see packages/next-adapter-plain-pages and build-adapter.mjs.
  adapterPath: fileURLToPath(new URL('./build-adapter.mjs', import.meta.url)),
  experimental: {
    // Left alone, two cores render the pages with one worker. Each worker holds the ledger, hence no more than eight.
    cpus: Math.min(Math.max(availableParallelism(), 2), 8),
    staticGenerationMinPagesPerWorker: 50,
    // Measures what a prefetch of every part of every page would weigh: a third of the rendering time, for payloads that
    // the adapter takes away.
    prefetchInlining: false,
  },
  // The first page of a worker waits for the whole ledger: on a busy machine and at 10,000 articles, for more than the
  // minute after which Next gives a page up.
  staticPageGenerationTimeout: 600,
  // Programs of social images, which load a part of themselves from their own folder.
  serverExternalPackages: ['@resvg/resvg-js', 'harfbuzzjs', 'sharp'],
  // Pages are checked by `npm test` before a build; a second run inside `next build` only costs time.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
}

/**
 * In `npm run dev` the terminal is for what editors write. A selector that is newer than Next's parser is one warning of
 * thirty lines for each page that is looked at.
 * @type {import('next').NextConfig}
 */
const WHILE_WRITING = {
  // With an export, Next asks which addresses there are behind its own back: a new page would be missing once.
  output: undefined,
  logging: { incomingRequests: false, browserToTerminal: false },
  devIndicators: false,
  turbopack: {
    ignoreIssue: [
      { path: '**/*.css', title: 'Parsing CSS source code failed', description: /target-current|interest-source/ },
    ],
  },
}

/**
 * A file named `page.dev.tsx` is a page in `npm run dev` and no page in a build: /design is never on the site, not even
 * as a file that nothing links to. One named `route.build.ts` is the opposite: a route for any address at all, which in
 * development answered each wrong one with an error in place of the page that says so.
 * @param {string} phase
 * @returns {import('next').NextConfig}
 */
export default (phase) => ({
  ...config,
  ...(phase === PHASE_DEVELOPMENT_SERVER && WHILE_WRITING),
  pageExtensions: [phase === PHASE_DEVELOPMENT_SERVER ? 'dev.tsx' : 'build.ts', 'tsx', 'ts'],
})
