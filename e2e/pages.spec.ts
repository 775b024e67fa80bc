import { attribute, linksIn, markupOf } from './support/markup'
import { kindOf, onePageOfEachKind, sitePages } from './support/site'
import { expect, test } from './support/test'

/** Pages as readers meet them: those that only send on to a new address are left out. */
const pages = () => sitePages().map((page) => ({ ...page, markup: markupOf(page) })).filter(({ markup }) => !markup.isRedirect)

const AS_OF = '/topics/*/as-of/*'

for (const { kind, address } of onePageOfEachKind())
  test(`a page of the kind ${kind} opens whole, without a complaint from the browser`, async ({ page, complaints }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(kind === 'not found' ? 404 : 200)
    await expect(page).toHaveTitle(/Counterclaim/)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main#main > * h1, main#main > h1')).toBeVisible()
    for (const summary of await page.locator('details:not([open]) > summary').all()) await summary.click()
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await page.waitForLoadState('networkidle')
    expect(complaints.filter((complaint) => kind !== 'not found' || !complaint.includes('404'))).toEqual([])
  })

test('every page has one main heading in one main part, a language, a description, and a title that no other page has', () => {
  const titles = new Map<string, string>()
  const problems = pages().flatMap(({ address, markup }) => {
    const twin = titles.get(markup.title)
    titles.set(markup.title, address)
    return [
      ...(markup.tags('h1').length === 1 ? [] : [`${markup.tags('h1').length} main headings`]),
      ...(markup.tags('main').length === 1 ? [] : [`${markup.tags('main').length} main parts`]),
      ...(markup.language === 'en-GB' ? [] : [`the language ${markup.language}`]),
      ...(markup.title.includes('Counterclaim') ? [] : [`the title “${markup.title}”`]),
      ...(twin === undefined ? [] : [`the title of ${twin}`]),
      ...((markup.meta('description') ?? '').length > 20 ? [] : [`the description “${markup.meta('description')}”`]),
    ].map((problem) => `${address} has ${problem}`)
  })
  expect(problems).toEqual([])
})

test('every page’s title holds its main heading', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const { title, heading } = markup
    return address === '/' || title.startsWith(`${heading} – `) ? [] : [`${address}: “${title}”, not “${heading}”`]
  })
  expect(problems).toEqual([])
})

test('headings of every page go down one step at a time', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const levels = markup.headingLevels
    return levels.flatMap((level, n) => (level > (levels[n - 1] ?? 0) + 1 ? [`${address}: h${levels[n - 1] ?? 0}, then h${level}`] : []))
  })
  expect(problems).toEqual([])
})

test('every page names its own address as the canonical one; a view of the past, that of its topic', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const expected = kindOf(address) === AS_OF ? address.replace(/\/as-of\/.*/, '') : address
    const canonical = markup.linkTo('canonical')
    const path = canonical && URL.canParse(canonical) ? new URL(canonical).pathname : canonical
    return path === expected ? [] : [`${address}: ${canonical}`]
  })
  expect(problems).toEqual([])
})

test('every page tells Open Graph its title, description, address and site, as it tells its readers', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    const url = markup.meta('og:url') ?? ''
    const facts: [name: string, found: string | undefined, expected: string | undefined][] = [
      ['og:title', markup.meta('og:title'), address === '/' ? 'Counterclaim' : markup.heading],
      ['og:description', markup.meta('og:description'), markup.meta('description')],
      ['og:url', URL.canParse(url) ? new URL(url).pathname : url, address],
      ['og:site_name', markup.meta('og:site_name'), 'Counterclaim'],
      ['og:locale', markup.meta('og:locale'), 'en_GB'],
    ]
    return facts.flatMap(([name, found, expected]) => (found === expected ? [] : [`${address}: ${name} is “${found}”, not “${expected}”`]))
  })
  expect(problems).toEqual([])
})

test('every page but the home page prints the path that leads to it', () => {
  const problems = pages().flatMap(({ address, markup }) => {
    if (address === '/') return []
    const path = markup.tags('nav').find((nav) => attribute(nav, 'aria-label') === 'Breadcrumb')
    return linksIn(path)[0] === '/' ? [] : [address]
  })
  expect(problems).toEqual([])
})
