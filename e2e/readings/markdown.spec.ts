import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pageFacts } from '../support/html'
import { type ReadPage, readPages } from '../support/read'
import { kindOf, type Site } from '../support/site'
import { expect, reading as test } from '../support/test'

// In one worker, one after the other: the pages are read once.
test.describe.configure({ mode: 'default' })

const KINDS = ['/topics/*', '/questions/*', '/articles/*', '/actors/*', '/places/*', '/sources/*']
const pagesOf = (site: Site) => readPages(site).filter(({ address }) => KINDS.includes(kindOf(address)))
const markdownOf = (site: Site, { address }: ReadPage) => readFileSync(join(site.out, `${address}.md`), 'utf8')

test('every page of a document has a Markdown version, and its page announces it', ({ site }) => {
  const pages = pagesOf(site)
  expect(pages).not.toEqual([])
  const lacking = pages.filter(({ address, markdown }) => {
    const announced = markdown.map((url) => new URL(url).pathname)
    return announced.join() !== `${address}.md` || !site.hasFile(`${address}.md`)
  })
  expect(lacking.map(({ address }) => address)).toEqual([])
})

test('the Markdown of a page leads only to what is there', ({ site }) => {
  const problems = pagesOf(site).flatMap((page) => {
    const addresses = [...markdownOf(site, page).matchAll(/\]\((https?:[^\s)]+)\)/g)].map(
      ([, url = '']) => new URL(url),
    )
    const own = addresses.filter(({ host }) => host === addresses[0]?.host)
    const lost = own.filter(({ pathname, hash }) => {
      const target = site.pageAt(pathname)
      if (!target) return !site.hasFile(pathname)
      return hash !== '' && !pageFacts(target.file).ids.has(decodeURIComponent(hash.slice(1)))
    })
    return lost.map(({ href }) => `${page.address} leads to ${href}`)
  })
  expect(problems).toEqual([])
})

test('the Markdown of a page has every entry that its page has, names every speaker, and leads to every statement', ({
  site,
}) => {
  const missing = pagesOf(site).flatMap((page) => {
    const markdown = markdownOf(site, page)
    // The map of a place names who holds what around it, which the Markdown of those places says.
    const isPlace = kindOf(page.address) === '/places/*'
    const linked = (isPlace ? [] : page.linksInMain).filter((href) => /^\/(actors\/.|articles\/[^#]*#)/.test(href))
    const wanted = [...linked, ...page.entries.map((id) => `#${id}`)]
    return wanted.filter((end) => !markdown.includes(`${end})`)).map((end) => `${page.address} lacks ${end}`)
  })
  expect(missing).toEqual([])
})

test('no Markdown has a hole where a name or a date should be', ({ site }) => {
  const holed = pagesOf(site).filter((page) => /undefined|\[object|\[\]\(|: \*\*\*\*/.test(markdownOf(site, page)))
  expect(holed.map(({ address }) => address)).toEqual([])
})
