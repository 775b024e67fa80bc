import { linksInto } from '../support/links'
import { kindOf } from '../support/site'
import { expect, reading as test } from '../support/test'

// A page that only one other names is found by nobody. Frames for other sites are no pages, and nobody is led to 404.

/** How many other pages have to lead to each page. */
const LEAST = 3

/** Kinds of which some pages may have fewer, and why. */
const FEWER: Record<string, string> = {
  '/topics/*/as-of/*': 'a day on which nothing is dated any more keeps its page for those who have its address',
}

test('at least three other pages lead to each page', ({ site }) => {
  const into = linksInto(site)
  const few = site.pages.flatMap(({ address }) => {
    const from = [...(into.get(address) ?? [])]
    return from.length >= LEAST || FEWER[kindOf(address)] ? [] : `${address}: ${from.join(', ') || 'none'}`
  })
  expect(few).toEqual([])
})

test('nearly every page leads to the changes of position', ({ site }) => {
  const from = linksInto(site).get('/changes-of-position') ?? new Set()
  expect(from.size).toBeGreaterThan(0.9 * site.pages.length)
})
