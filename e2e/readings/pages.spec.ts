import { problemsOf, readPages } from '../support/read'
import { kindOf } from '../support/site'
import { expect, reading as test } from '../support/test'

// In one worker, one after the other: the pages are read once.
test.describe.configure({ mode: 'default' })

const isAsOf = (address: string) => kindOf(address) === '/topics/*/as-of/*'

test('every page has one main heading, one main part, a language, a description and the site’s icon', ({ site }) => {
  const problems = problemsOf(site, ({ counts, language, meta, icon }) => [
    ...(counts.h1 === 1 ? [] : [`${counts.h1} main headings`]),
    ...(counts.main === 1 ? [] : [`${counts.main} main parts`]),
    ...(language === 'en-GB' ? [] : [`the language ${language}`]),
    ...((meta.get('description') ?? '').length > 9 ? [] : [`the description “${meta.get('description')}”`]),
    ...(icon ? [] : ['no icon']),
  ])
  expect(problems).toEqual([])
})

test('every page has a title of its own, which begins with its main heading and ends with the site’s name', ({
  site,
}) => {
  const titles = new Map<string, string>()
  const problems = problemsOf(site, ({ address, title, heading }) => {
    const twin = titles.get(title)
    titles.set(title, address)
    const fits =
      address === '/'
        ? title.startsWith('Counterclaim: ')
        : title.startsWith(heading) && title.endsWith(' – Counterclaim')
    return [
      ...(twin === undefined ? [] : [`the title of ${twin}`]),
      ...(fits ? [] : [`the title “${title}” under “${heading}”`]),
    ]
  })
  expect(problems).toEqual([])
})

test('headings of every page go down one step at a time', ({ site }) => {
  const problems = problemsOf(site, ({ headingLevels }) =>
    headingLevels.flatMap((level, n) => {
      const before = headingLevels[n - 1] ?? 0
      return level > before + 1 ? [`h${before}, then h${level}`] : []
    }),
  )
  expect(problems).toEqual([])
})

test('every page names its own address as the canonical one; a view of the past, that of its topic', ({ site }) => {
  const problems = problemsOf(site, ({ address, canonical = '' }) => {
    const expected = isAsOf(address) ? address.replace(/\/as-of\/.*/, '') : address
    return pathOf(canonical) === expected ? [] : [canonical]
  })
  expect(problems).toEqual([])
})

test('every page tells Open Graph what it tells its readers: title, description, address and site', ({ site }) => {
  const problems = problemsOf(site, ({ address, title, meta }) => {
    const expected = new Map([
      ['og:title', address === '/' ? 'Counterclaim' : title.replace(/ – Counterclaim$/, '')],
      ['og:description', meta.get('description')],
      ['og:site_name', 'Counterclaim'],
      ['og:locale', 'en_GB'],
    ])
    const wrong = [...expected].filter(([name, value]) => meta.get(name) !== value)
    return [
      ...wrong.map(([name, value]) => `${name} is “${meta.get(name)}”, not “${value}”`),
      ...(pathOf(meta.get('og:url') ?? '') === address ? [] : [`og:url is ${meta.get('og:url')}`]),
    ]
  })
  expect(problems).toEqual([])
})

test('every page but the home page prints the path that leads to it', ({ site }) => {
  expect(problemsOf(site, ({ address, path }) => (address === '/' || path[0] === '/' ? [] : ['no path']))).toEqual([])
})

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : url
}

test('there is a page of every kind that a site has', ({ site }) => {
  const kinds = new Set(readPages(site).map(({ address }) => kindOf(address)))
  const listed = ['questions', 'articles', 'actors', 'sources'].flatMap((name) => [`/${name}`, `/${name}/*`])
  const alone = ['/', '/topics/*', '/places/*', '/timeline', '/changes-of-position', '/method', '/corrections']
  const ofTopics = ['/topics/*/changes', '/topics/*/as-of/*']
  expect([...listed, ...alone, ...ofTopics].filter((kind) => !kinds.has(kind))).toEqual([])
})
