import { createAdapter } from 'next-adapter-plain-pages/create-adapter'
import { otherPages } from './scripts/build/page-keys.mjs'

/** Home, topics and questions, without their past days. */
const ARRIVED_AT = /^(index|(topics|questions)\/[^/]+)\.html$/

// Every page of this site is a plain document: a page that needs Next's runtime fails the build until the budget file
// says why it may (see docs/decisions/no-client-runtime.md).
export default createAdapter({
  allowRuntime: false,
  // One round trip: the style sheet travels in the page, without what no page of its kind could use.
  inlineStyles: 'used',
  // Quality 11 takes almost three times as long as 10 and saves 3 % more. 8 takes a tenth of the time and saves 7 % less:
  // at thousands of pages the build would do nothing else for minutes.
  // What readers arrive at is worth the time: topics and questions are few.
  compress: { brotliQuality: (pages, file) => (pages > 2000 ? 8 : ARRIVED_AT.test(file) ? 11 : 10) },
  // Addresses that stand for none (see orNone() in app/_routes/params.ts): no document can be called “_”. And Next’s
  // second copy of 404.html.
  leaveOut: (file) => file.split('/').some((part) => /^_(not-found)?(\.|$)/.test(part)),
  // Pages that this build need not make: the release takes them over from the last one.
  others: (exported) => (process.env.PAGE_KEYS ? otherPages(import.meta.dirname, exported) : {}),
  headers: {
    set: { 'Speculation-Rules': '"/speculation-rules.json"' },
    // Our own scripts: see scripts/build/browser-modules.ts.
    immutable: ['/assets/*'],
    // Markdown versions are for whoever asks for them: in a search result the page itself should stand.
    paths: {
      '/*.md': { 'X-Robots-Tag': 'noindex' },
      // Data and feeds may be read by pages of other sites. No two of these match one path: hosts would send both.
      ...Object.fromEntries(
        ['/data/*', '/questions/*.csv', '/*feed.xml', '/*feed.json', '/embed/*.json'].map((path) => [
          path,
          { 'Access-Control-Allow-Origin': '*' },
        ]),
      ),
    },
    // What other sites may show in a frame: see hosting/headers.mjs.
    framed: ['/embed/*'],
  },
})
