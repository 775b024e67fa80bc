import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { attribute, linksIn, markupOf } from './support/markup'
import { hasFile, kindOf, OUT, pageAt, sitePages } from './support/site'
import { expect, test } from './support/test'

const KINDS = ['/topics/*', '/questions/*', '/articles/*', '/actors/*']
const pages = sitePages().filter((page) => KINDS.includes(kindOf(page.address)) && !markupOf(page).isRedirect)
const markdownOf = (address: string) => readFileSync(join(OUT, `${address}.md`), 'utf8')

test('every topic, question, article and actor has a Markdown version, and its page announces it', () => {
  expect(pages.length).toBeGreaterThan(200)
  const lacking = pages.filter((page) => {
    const announced = markupOf(page)
      .tags('link')
      .filter((link) => attribute(link, 'type') === 'text/markdown')
      .map((link) => new URL(attribute(link, 'href') ?? '').pathname)
    return announced.join() !== `${page.address}.md` || !hasFile(`${page.address}.md`)
  })
  expect(lacking.map(({ address }) => address)).toEqual([])
})

test('the Markdown of a page has every entry that its page has, and leads only to what is there', () => {
  const problems = pages.flatMap((page) => {
    const markdown = markdownOf(page.address)
    const addresses = [...markdown.matchAll(/\]\((https?:[^\s)]+)\)/g)].map(([, url = '']) => new URL(url))
    const own = addresses.filter(({ host }) => host === new URL(addresses[0] ?? '').host)
    const lost = own.filter(({ pathname, hash }) => {
      const target = pageAt(pathname)
      if (hasFile(pathname)) return false
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

test('the Markdown of a page names every speaker and leads to every statement that its page does', () => {
  const missing = pages.flatMap((page) => {
    const markdown = markdownOf(page.address)
    const [main] = markupOf(page).tags('main')
    const wanted = main ? linksIn(main).filter((href) => /^\/(actors\/.|articles\/[^#]*#)/.test(href)) : []
    return wanted.filter((href) => !markdown.includes(`${href})`)).map((href) => `${page.address} lacks ${href}`)
  })
  expect(missing).toEqual([])
})

test('no Markdown has a hole where a name or a date should be', () => {
  const holed = pages.filter(({ address }) => /undefined|\[object|\[\]\(|: \*\*\*\*/.test(markdownOf(address)))
  expect(holed.map(({ address }) => address)).toEqual([])
})

test('Markdown is served as such', async ({ request }) => {
  const response = await request.get('/questions/wagner-in-mali.md')
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8')
  expect(await response.text()).toMatch(/^# Were Wagner fighters sent to Mali\?\n/)
})
