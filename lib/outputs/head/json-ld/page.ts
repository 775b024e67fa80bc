import type { BreadcrumbList, Organization, WebSite } from 'schema-dts'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { Crumb, DocumentView } from '@/lib/view/document'

/** The publisher of every page. */
export const publisher = (): Organization => ({
  '@type': 'Organization',
  '@id': absolute('/#publisher'),
  name: SITE.name,
  url: absolute('/'),
})

/** The site itself, for the home page. */
export const website = (): WebSite => ({
  '@type': 'WebSite',
  '@id': absolute('/#site'),
  name: SITE.name,
  description: SITE.description,
  url: absolute('/'),
  inLanguage: SITE.language,
  publisher: publisher(),
})

/** The path to a page, as the page itself shows it. */
export const breadcrumbList = (crumbs: readonly Crumb[]): BreadcrumbList => ({
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map(({ label, href }, n) => ({
    '@type': 'ListItem',
    position: n + 1,
    name: label,
    item: absolute(href),
  })),
})

/** What every node of a document's page says: address, name, description. */
export const documentNode = (view: DocumentView) => ({
  '@id': absolute(view.href),
  url: absolute(view.href),
  name: view.title,
  description: view.description,
})

/** A page that is neither an article nor about one thing: a list, a question, the method. */
export const webPage = (view: { href: string; title: string; description: string }): JsonLdNode => ({
  '@type': 'WebPage',
  '@id': absolute(view.href),
  url: absolute(view.href),
  name: view.title,
  description: view.description,
  inLanguage: SITE.language,
  isPartOf: { '@id': absolute('/#site') },
})
