import type { BreadcrumbList, NewsMediaOrganization, WebPage, WebSite } from 'schema-dts'
import { absolute } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { Crumb, DocumentView } from '@/lib/view/document'

/** The publisher of every page. */
export const publisher = (): NewsMediaOrganization => ({
  '@type': 'NewsMediaOrganization',
  '@id': absolute('/#publisher'),
  name: SITE.name,
  url: absolute('/'),
  logo: absolute('/logo.png'),
  publishingPrinciples: absolute('/method'),
  correctionsPolicy: absolute('/corrections'),
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

/** A page that is neither an article nor about one thing: a list, a question, the method. */
export const webPage = (view: { href: string; title: string; description: string }): WebPage => ({
  '@type': 'WebPage',
  '@id': absolute(view.href),
  url: absolute(view.href),
  name: view.title,
  description: view.description,
  inLanguage: SITE.language,
  isPartOf: { '@id': absolute('/#site') },
})

/** The page of a document, with the days that it prints. */
export const pageNode = (view: DocumentView): WebPage => ({
  ...webPage(view),
  datePublished: view.published.edtf,
  ...(view.modified.edtf !== view.published.edtf && { dateModified: view.modified.edtf }),
})
