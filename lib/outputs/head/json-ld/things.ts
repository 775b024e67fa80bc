import { parseEdtf } from '@/lib/dates/edtf'
import { copyOf, isGone } from '@/lib/derive/original'
import type { Ledger } from '@/lib/ledger/model'
import type { ActorKind } from '@/lib/schema/actor'
import type { SourceKind } from '@/lib/schema/source'
import { absolute, pageOf } from '@/lib/site/addresses'
import { dateView } from '@/lib/view/date'
import type { LinkView } from '@/lib/view/link'

/** Name of the thing that a page is about, apart from the page itself: the man, and not the document on him. */
export const itOf = (page: string): string => `${absolute(page)}#it`

/**
 * The one type of an actor of each kind. A state that speaks is an organisation; its land has a page of its own among the
 * places. Speakers without a name are no thing that schema.org knows.
 */
export const ACTOR_TYPES = {
  person: 'Person',
  state: 'Organization',
  'state-body': 'GovernmentOrganization',
  'international-organisation': 'Organization',
  'group-of-states': 'Organization',
  organisation: 'Organization',
  'armed-group': 'Organization',
  company: 'Corporation',
  monitor: 'Organization',
  media: 'NewsMediaOrganization',
  platform: 'Organization',
  unnamed: undefined,
} as const satisfies Record<ActorKind, string | undefined>

/** The one type of a publication of each kind. */
const SOURCE_TYPES = {
  'news-report': 'NewsArticle',
  'official-statement': 'Article',
  'official-record': 'CreativeWork',
  'social-post': 'SocialMediaPosting',
  analysis: 'Article',
} as const satisfies Record<SourceKind, string>

/** The type of an actor; nothing for speakers without a name. */
const typeOfActor = (ledger: Ledger, slug: string) => {
  const kind = ledger.documents.actor.get(slug)?.fields.kind
  return kind && ACTOR_TYPES[kind]
}

/** An actor named on the page of something else; nothing for speakers without a name. */
export function actorReference(ledger: Ledger, { slug, href, label }: LinkView) {
  const type = typeOfActor(ledger, slug)
  return type && { '@type': type, '@id': itOf(href), name: label }
}

/** A place named on the page of something else. */
export const placeReference = (ledger: Ledger, { slug, href, label }: LinkView) => ({
  '@type': ledger.documents.place.get(slug)?.fields.kind === 'country' ? ('Country' as const) : ('Place' as const),
  '@id': itOf(href),
  name: label,
})

/** A day, a month or a year, where it is known as exactly as that; nothing where that would say more than is known. */
export const plainDate = (edtf: string): string | undefined =>
  edtf === '' ? undefined : dateView(parseEdtf(edtf)).datetime

/** A publication: its own address, publisher and date, apart from our page on it. */
export function reportNode(ledger: Ledger, slug: string) {
  const source = ledger.documents.source.get(slug)
  if (!source) throw new Error(`The ledger has no source “${slug}”`)
  const { kind, url, publisher, publisherName, agency, date, undated, language } = source.fields
  const newsroom = (actor: string) => {
    const name = ledger.documents.actor.get(actor)?.fields.name
    const type = typeOfActor(ledger, actor)
    return name && type ? { '@type': type, name } : undefined
  }
  const copy = isGone(source) || source.fields.archived ? copyOf(source) : undefined
  const published = undated ? undefined : plainDate(date)
  const by = publisher
    ? newsroom(publisher)
    : publisherName && { '@type': 'Organization' as const, name: publisherName }
  const author = agency && agency !== publisher ? newsroom(agency) : undefined
  return {
    '@type': SOURCE_TYPES[kind],
    '@id': itOf(pageOf('source', slug)),
    ...(url && { url }),
    ...(copy && { archivedAt: copy.url }),
    ...(by && { publisher: by }),
    ...(author && { author }),
    ...(published && { datePublished: published }),
    inLanguage: language,
  }
}

/** A publication that a statement stands in, where the page names it and its own address is on the page behind the link. */
export function namedReport(ledger: Ledger, slug: string) {
  const { url: _, archivedAt: __, ...named } = reportNode(ledger, slug)
  return named
}
