import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { breadcrumbList, publisher, webPage, website } from '@/lib/outputs/head/json-ld/page'
import { PAGES } from '@/lib/site/pages'
import { SITE } from '@/lib/site/settings'

beforeEach(() => vi.stubEnv('SITE_URL', 'https://counterclaim.example'))
afterEach(() => vi.unstubAllEnvs())

it('The site has a name, an address and a publisher', () => {
  expect(website()).toMatchObject({
    '@type': 'WebSite',
    name: SITE.name,
    url: 'https://counterclaim.example/',
    publisher: publisher(),
  })
})

it('A breadcrumb has the steps that the page prints, numbered from one, with whole addresses', () => {
  const crumbs = [
    { label: 'Home', href: '/' },
    { label: 'Actors', href: '/actors' },
    { label: 'Peskov', href: '/actors/peskov' },
  ]
  expect(breadcrumbList(crumbs)).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://counterclaim.example/' },
      { '@type': 'ListItem', position: 2, name: 'Actors', item: 'https://counterclaim.example/actors' },
      { '@type': 'ListItem', position: 3, name: 'Peskov', item: 'https://counterclaim.example/actors/peskov' },
    ],
  })
})

it('A page that is no article says its own title and description, and whose it is', () => {
  expect(webPage(PAGES.method)).toMatchObject({
    '@type': 'WebPage',
    '@id': 'https://counterclaim.example/method',
    name: PAGES.method.title,
    description: PAGES.method.description,
    isPartOf: { '@id': 'https://counterclaim.example/#site' },
  })
})
