import type { BackgroundNewsArticle, NewsArticle, Organization, Person, Place } from 'schema-dts'
import { documentNode, publisher, webPage } from '@/lib/outputs/head/json-ld/page'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import type { ActorKind } from '@/lib/schema/actor'
import { absolute, cardOf } from '@/lib/site/addresses'
import { SITE } from '@/lib/site/settings'
import type { ActorView } from '@/lib/view/actor'
import type { ArticleView } from '@/lib/view/article'
import type { DocumentView } from '@/lib/view/document'
import type { LinkView } from '@/lib/view/link'
import type { PlaceView } from '@/lib/view/place'
import type { TopicView } from '@/lib/view/topic'

// Withdrawn pages get the node of a plain page.

const reference = ({ href, label }: LinkView) => ({ '@type': 'Thing' as const, '@id': absolute(href), name: label })

/** Fields of our own pieces. Dates are those that the page prints; `dateModified` is left out where nothing changed. */
const newsFields = (view: DocumentView) => ({
  ...documentNode(view),
  headline: view.title,
  image: absolute(cardOf(view.href)),
  datePublished: view.published.edtf,
  ...(view.modified.edtf !== view.published.edtf && { dateModified: view.modified.edtf }),
  inLanguage: SITE.language,
  author: publisher(),
  publisher: publisher(),
  mainEntityOfPage: absolute(view.href),
})

/** A topic's page: background to the news. Its abstract is the first paragraph of the answer, as the page opens. */
export function topicNode(view: TopicView): JsonLdNode {
  if (view.withdrawn) return webPage(view)
  return {
    '@type': 'BackgroundNewsArticle',
    ...newsFields(view),
    ...(view.answer[0] !== undefined && { abstract: view.answer[0] }),
    about: view.places.map(reference),
  } satisfies BackgroundNewsArticle
}

/** An article's page. What it is based on is named as `isBasedOn`: the report is somebody else's. */
export function articleNode(view: ArticleView): JsonLdNode {
  if (view.withdrawn) return webPage(view)
  return {
    '@type': 'NewsArticle',
    ...newsFields(view),
    isBasedOn: view.sources.map(({ link }) => absolute(link.href)),
    about: view.topics.map(reference),
    mentions: [...view.actors, ...view.places].map(reference),
  } satisfies NewsArticle
}

/** An actor's page: a person, or an organisation of some sort. Unnamed speakers have no schema.org type. */
export function actorNode(view: ActorView, kind: ActorKind): JsonLdNode {
  if (view.withdrawn) return webPage(view)
  const names = view.otherNames.map(({ name }) => name)
  const shared = {
    ...documentNode(view),
    ...(names.length > 0 && { alternateName: names }),
    ...(view.sameAs.length > 0 && { sameAs: [...view.sameAs] }),
  }
  switch (kind) {
    case 'person':
      return { '@type': 'Person', ...shared, ...occupations(view), ...affiliation(view) } satisfies Person
    case 'state':
      return { '@type': 'Country', ...shared }
    case 'media':
      return { '@type': 'NewsMediaOrganization', ...shared }
    case 'state-body':
      return { '@type': 'GovernmentOrganization', ...shared, ...parent(view) }
    case 'company':
      return { '@type': 'Corporation', ...shared }
    case 'international-organisation':
    case 'organisation':
    case 'armed-group':
    case 'monitor':
    case 'platform':
    case 'group-of-states':
      return { '@type': 'Organization', ...shared, ...parent(view) } satisfies Organization
    case 'unnamed':
      return webPage(view)
  }
}

function occupations(view: ActorView): { jobTitle?: string[] } {
  return view.roles.length > 0 ? { jobTitle: view.roles.map(({ title }) => title) } : {}
}

const affiliation = (view: ActorView) => {
  const [nearest] = view.partOf
  return nearest
    ? { affiliation: { '@id': absolute(nearest.href), '@type': 'Organization' as const, name: nearest.label } }
    : {}
}

const parent = (view: ActorView) => {
  const [nearest] = view.partOf
  return nearest
    ? { parentOrganization: { '@id': absolute(nearest.href), '@type': 'Organization' as const, name: nearest.label } }
    : {}
}

/** A place's page. */
export function placeNode(view: PlaceView): JsonLdNode {
  if (view.withdrawn) return webPage(view)
  const { otherNames, coordinates, within, sameAs } = view
  return {
    '@type': 'Place',
    ...documentNode(view),
    ...(otherNames.length > 0 && { alternateName: otherNames.map(({ name }) => name) }),
    ...(coordinates && {
      geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
    }),
    ...(within[0] && {
      containedInPlace: { '@type': 'Place', '@id': absolute(within[0].href), name: within[0].label },
    }),
    ...(sameAs.length > 0 && { sameAs: [...sameAs] }),
  } satisfies Exclude<Place, string>
}
