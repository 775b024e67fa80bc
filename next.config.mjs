import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const config = {
  // Static files only: the folder out/ is the whole site. See docs/decisions/static-export.md.
  output: 'export',
  // Takes Next's runtime off pages that do not need it, and more: see adapter/README.md and build-adapter.mjs.
  adapterPath: fileURLToPath(new URL('./build-adapter.mjs', import.meta.url)),
  experimental: {
    // One round trip: the style sheet travels in the page.
    inlineCss: true,
    // Without these, two cores render the pages with one worker.
    cpus: 2,
    staticGenerationMinPagesPerWorker: 50,
  },
  // Pages are checked by `npm test` before a build; a second run inside `next build` only costs time.
  typescript: { ignoreBuildErrors: true },
  reactStrictMode: true,
  poweredByHeader: false,
  images: { unoptimized: true },
}

export default config
