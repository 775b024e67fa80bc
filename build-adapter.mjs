import { createAdapter } from './adapter/create-adapter.mjs'

// Every page of this site is a plain document: a page that needs Next's runtime fails the build until the budget file
// says why it may (see docs/decisions/no-client-runtime.md).
export default createAdapter({
  allowRuntime: false,
  // Quality 11 takes almost three times as long and saves 3 % more.
  compress: { brotliQuality: 10 },
  headers: {
    set: { 'Speculation-Rules': '"/speculation-rules.json"' },
    // Our own scripts: see scripts/browser-modules.mjs.
    immutable: ['/assets/*'],
  },
})
