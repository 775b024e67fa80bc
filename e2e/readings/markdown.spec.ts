import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attribute, linksIn, markupOf } from '../support/markup'
import { kindOf, type Site } from '../support/site'
import { expect, test } from '../support/test'

const KINDS = ['/topics/*', '/questions/*', '/articles/*', '/actors/*']
const pagesOf = (site: Site) =>
  site.pages.filter((page) => KINDS.includes(kindOf(page.address)) && !markupOf(page).isRedirect)
const markdownOf = (site: Site, address: string) => readFileSync(join(site.out, `${address}.md`), 'utf8')

test('every topic, question, article and actor has a Markdown version, and its page announces it', ({ site }) => {
  const pages = pagesOf(site)
  expect(pages).not.toEqual([])
  const lacking = pages.filter((page) => {
    const announced = markupOf(page)
      .tags('link')
      .filter((link) => attribute(link, 'type') === 'text/markdown')
      .map((link) => new URL(attribute(link, 'href') ?? '').pathname)
    return announced.join() !== `${page.address}.md` || !site.hasFile(`${page.address}.md`)
  })
  expect(lacking.map(({ address }) => address)).toEqual([])
})

test('the Markdown of a page has every entry that its page has, and leads only to what is there', ({ site }) => {
  const problems = pagesOf(site).flatMap((page) => {
    const markdown = markdownOf(site, page.address)
    const addresses = [...markdown.matchAll(/\]\((https?:[^\s)]+)\)/g)].map(([, url = '']) => new URL(url))
    const own = addresses.filter(({ host }) => host === new URL(addresses[0] ?? '').host)
    const lost = own.filter(({ pathname, hash }) => {
      const target = site.pageAt(pathname)
      if (site.hasFile(pathname)) return false
      return !target || (hash !== '' && !markupOf(target).withId(decodeURIComponent(hash.slice(1))))
    })
    const entries = markupOf(page)
      .tags('article')
      .flatMap((entry) => attribute(entry, 'id') ?? [])
    const missing = entries.filter((id) => !markdown.includes(`#${id})`))
    return [
      ...lost.map(({ href }) => `${page.address} leads to ${href}`),
      ...missing.map((id) => `${page.address} lacks ${id}`),
    ]
  })
  expect(problems).toEqual([])
})

test('the Markdown of a page names every speaker and leads to every statement that its page does', ({ site }) => {
  const missing = pagesOf(site).flatMap((page) => {
    const markdown = markdownOf(site, page.address)
    const [main] = markupOf(page).tags('main')
    const wanted = main ? linksIn(main).filter((href) => /^\/(actors\/.|articles\/[^#]*#)/.test(href)) : []
    return wanted.filter((href) => !markdown.includes(`${href})`)).map((href) => `${page.address} lacks ${href}`)
  })
  expect(missing).toEqual([])
})

test('no Markdown has a hole where a name or a date should be', ({ site }) => {
  const holed = pagesOf(site).filter(({ address }) =>
    /undefined|\[object|\[\]\(|: \*\*\*\*/.test(markdownOf(site, address)),
  )
  expect(holed.map(({ address }) => address)).toEqual([])
})
