import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { problemsOf, readPages } from '../support/read'
import { kindOf } from '../support/site'
import { expect, reading as test } from '../support/test'

// In one worker, one after the other: the pages are read once.
test.describe.configure({ mode: 'default' })

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

test('every page has a title of its own, which begins with its main heading, or with the publisher, and ends with the site’s name', ({
  site,
}) => {
  const titles = new Map<string, string>()
  const problems = problemsOf(site, ({ address, title, heading }) => {
    const twin = titles.get(title)
    titles.set(title, address)
    const fits =
      address === '/'
        ? title.startsWith('Counterclaim: ')
        : (title.startsWith(heading) || (address.startsWith('/sources/') && !title.startsWith('['))) &&
          title.endsWith(' – Counterclaim')
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

test('every page names its own address as the canonical one, a view of the past too: phones share that', ({ site }) => {
  const problems = problemsOf(site, ({ address, canonical = '' }) => {
    return pathOf(canonical) === address ? [] : [canonical]
  })
  expect(problems).toEqual([])
})

test('every page tells Open Graph what it tells its readers: title, description, address and site', ({ site }) => {
  const problems = problemsOf(site, ({ address, heading, meta }) => {
    const expected = new Map([
      ['og:title', heading === '' || address === '/' ? 'Counterclaim' : heading],
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

test('every page has a description of its own, which search engines show whole', ({ site }) => {
  const seen = new Map<string, string>()
  const problems = problemsOf(site, ({ address, meta, isWithdrawn }) => {
    const description = meta.get('description') ?? ''
    const twin = isWithdrawn ? undefined : seen.get(description)
    seen.set(description, address)
    return [
      ...(description.length <= 155 ? [] : [`${description.length} letters`]),
      ...(twin ? [`the description of ${twin}`] : []),
    ]
  })
  expect(problems).toEqual([])
})

test('Open Graph is told an article, a person or neither, as it is', ({ site }) => {
  const problems = problemsOf(site, ({ address, meta, graph }) => {
    const isPiece = ['/articles/*', '/topics/*'].includes(kindOf(address))
    const isPerson = graph.some((node) => node['@type'] === 'Person') && kindOf(address) === '/actors/*'
    const expected = isPiece ? 'article' : isPerson ? 'profile' : 'website'
    return meta.get('og:type') === expected || !graph.length ? [] : [`${meta.get('og:type')}, not ${expected}`]
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

test('programs that ask for icons without looking find them, and there is one page for what is not there', ({
  site,
}) => {
  for (const path of ['/favicon.ico', '/apple-touch-icon.png', '/icon.svg', '/logo.png'])
    expect(site.hasFile(path), path).toBe(true)
  expect(existsSync(join(site.out, '404.html'))).toBe(true)
  expect(existsSync(join(site.out, '_not-found.html'))).toBe(false)
})
