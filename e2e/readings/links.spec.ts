import { readFileSync } from 'node:fs'
import { pageFacts } from '../support/html'
import { deadLinks, linksFrom } from '../support/links'
import { expect, reading as test } from '../support/test'

test('no link of any built page leads nowhere, nor to an anchor that is not there', ({ site }) => {
  expect(site.pages).not.toEqual([])
  expect(deadLinks(site)).toEqual([])
})

test('no built page has two elements with one id', ({ site }) => {
  const problems = site.pages.flatMap(({ address, file }) => pageFacts(file).doubleIds.map((id) => `${address}: ${id}`))
  expect(problems).toEqual([])
})

test('no fold has an id: a browser opens the fold that an address leads into, and not one that it names', ({
  site,
}) => {
  const problems = site.pages.flatMap(({ address, file }) =>
    [...readFileSync(file, 'utf8').matchAll(/<details[^>]* id="([^"]*)"/g)].map(([, id]) => `${address}#${id}`),
  )
  expect(problems).toEqual([])
})

test('no link of any built page has an address that only redirects', ({ site }) => {
  const problems = site.pages.flatMap((page) =>
    [...linksFrom(page)]
      .filter((path) => path !== '/' && (path.endsWith('/') || path.endsWith('.html')))
      .map((path) => `${page.address}: ${path}`),
  )
  expect(problems).toEqual([])
})

test('every page of a document can be reached from the home page by links', ({ site }) => {
  const reached = new Set(['/'])
  for (const address of reached) {
    const page = site.pageAt(address)
    if (page) for (const path of linksFrom(page)) if (site.pageAt(path)) reached.add(path)
  }
  expect(site.promised.filter((address) => !reached.has(address))).toEqual([])
})
