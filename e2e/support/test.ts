import { test as base, type Page } from '@playwright/test'
import { MADE_UP, REAL, type Site } from './site'

/** Watches a page for all that a reader's browser would complain about. */
function watch(page: Page, origin: string): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return
    complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => {
    // A page that was shown before its cross-fade could begin: the reader sees it at once.
    if (error.message.includes('Page already revealed')) return
    complaints.push(`uncaught: ${error.message}`)
  })
  page.on('requestfailed', (request) => {
    // The page was left before its icon or its rules for loading ahead were there. What the policy blocks has another reason.
    const isLate = /\/(icon\.svg|speculation-rules\.json)/.test(request.url())
    if (request.failure()?.errorText === 'net::ERR_ABORTED' && isLate) return
    complaints.push(`request failed: ${request.url()} (${request.failure()?.errorText ?? 'no reason given'})`)
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:$/.test(url.protocol) && url.origin !== origin) complaints.push(`request to another site: ${url.href}`)
  })
  return complaints
}

/** The error that a browser logs for the status of a page opened on purpose where nothing is, or is any more. */
const ABSENT = /^error: Failed to load resource: the server responded with a status of (404|410)/

interface Watched {
  /**
   * What the browser complained about so far: console errors and warnings, uncaught errors, failed requests, requests
   * to other sites. A test that ends with any of them fails.
   */
  readonly complaints: string[]
}

export interface Tested {
  /** Whose site the project tests: one that is made up for the tests, or the one made from content/. */
  readonly content: 'made up' | 'real'
  /** That site, as files. */
  readonly site: Site
}

/** Playwright's test for what is read from files: it opens no page, which takes longer than most of these tests. */
export const reading = base.extend<object, Tested>({
  content: ['made up', { option: true, scope: 'worker' }],
  site: [({ content }, use) => use(content === 'real' ? REAL : MADE_UP), { scope: 'worker' }],
})

/** The same for what is seen in a browser, with every page watched. */
export const test = reading.extend<Watched>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints = watch(page, new URL(baseURL ?? '').origin)
      let isAbsent = false
      page.on('response', (response) => {
        const isDocument = response.request().isNavigationRequest()
        if (isDocument && [404, 410].includes(response.status())) isAbsent = true
      })
      await use(complaints)
      const left = complaints.filter((complaint) => !(isAbsent && ABSENT.test(complaint)))
      if (left.length > 0) throw new Error(`The browser complained:\n${left.join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
