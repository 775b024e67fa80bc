import type { BackgroundNewsArticle, NewsArticle, Occupation, Place, Role } from 'schema-dts'
import { type DatePoint, parseEdtf } from '@/lib/dates/edtf'
import type { Actor, Ledger } from '@/lib/ledger/model'
import { claimNodes } from '@/lib/outputs/head/json-ld/claims'
import { pageNode, publisher, webPage } from '@/lib/outputs/head/json-ld/page'
import type { JsonLdNode } from '@/lib/outputs/head/json-ld/serialise'
import {
  ACTOR_TYPES,
  actorReference,
  itOf,
  namedReport,
  placeReference,
  reportNode,
} from '@/lib/outputs/head/json-ld/things'
import { absolute, cardOf } from '@/lib/site/addresses'
import { LICENCE, SITE } from '@/lib/site/settings'
import type { ActorView } from '@/lib/view/actor'
import type { ArticleView } from '@/lib/view/article'
import type { DocumentView } from '@/lib/view/document'
import type { LinkView } from '@/lib/view/link'
import { linkTo } from '@/lib/view/link'
import type { PlaceView } from '@/lib/view/place'
import type { QuestionView, ThreadView } from '@/lib/view/question'
import type { SourcePageView } from '@/lib/view/source'
import type { TopicView } from '@/lib/view/topic'

// A page that was taken back says no more than that it was: its node is that of a plain page.

const topicReference = ({ href, label }: LinkView) => ({
  '@type': 'BackgroundNewsArticle' as const,
  '@id': absolute(href),
  name: label,
})

/** Fields of our own pieces: here the page is the thing. */
const newsFields = (view: DocumentView) => ({
  '@id': absolute(view.href),
  url: absolute(view.href),
  name: view.title,
  description: view.description,
  image: absolute(cardOf(view.href)),
  datePublished: view.published.edtf,
  ...(view.modified.edtf !== view.published.edtf && { dateModified: view.modified.edtf }),
  inLanguage: SITE.language,
  license: LICENCE,
  author: publisher(),
  publisher: publisher(),
  mainEntityOfPage: absolute(view.href),
})

/** What a topic is about: its first places. All the others stand on its page, each with its own. */
const ABOUT = 5

/** A topic's page: background to the news. Its abstract is the first paragraph of the answer, as the page opens. */
export function topicNodes(view: TopicView, ledger: Ledger): JsonLdNode[] {
  if (view.withdrawn) return [webPage(view)]
  const first = view.days[0]?.days[0]?.date.edtf
  return [
    {
      '@type': 'BackgroundNewsArticle',
      ...newsFields(view),
      headline: view.title,
      ...(view.answer[0] !== undefined && { abstract: view.answer[0] }),
      ...(first && first <= view.coverage.until.edtf && { temporalCoverage: `${first}/${view.coverage.until.edtf}` }),
      about: view.places.slice(0, ABOUT).map((place) => placeReference(ledger, place)),
    } satisfies BackgroundNewsArticle,
  ]
}

/** An article's page, and what was said by its account. The report that it is based on is somebody else's. */
export function articleNodes(view: ArticleView, ledger: Ledger): JsonLdNode[] {
  if (view.withdrawn) return [webPage(view)]
  return [
    {
      '@type': 'NewsArticle',
      ...newsFields(view),
      headline: view.title,
      temporalCoverage: view.date.edtf,
      isBasedOn: view.sources.map(({ link }) => ({ '@id': itOf(link.href) })),
      about: view.topics.map(topicReference),
      mentions: [
        ...view.actors.flatMap((actor) => actorReference(ledger, actor) ?? []),
        ...view.places.map((place) => placeReference(ledger, place)),
      ],
    } satisfies NewsArticle,
    ...claimNodes(ledger, view.statements),
    // Reports in which only events stand.
    ...view.sources
      .filter(({ link }) => view.statements.every(({ source }) => source.link.slug !== link.slug))
      .map(({ link }) => reportNode(ledger, link.slug)),
  ]
}

/** A question's page: the question, and everything that was said on it. */
export function questionNodes(view: QuestionView, ledger: Ledger): JsonLdNode[] {
  if (view.withdrawn) return [webPage(view)]
  const statementsIn = ({ statement, replies }: ThreadView): QuestionView['dispute']['didNotDeny'] => [
    statement,
    ...replies.flatMap(statementsIn),
  ]
  return [
    { ...pageNode(view), license: LICENCE, publisher: publisher(), mainEntity: { '@id': itOf(view.href) } },
    { '@type': 'Question', '@id': itOf(view.href), name: view.title },
    ...claimNodes(ledger, view.exchange.flatMap(statementsIn), namedReport),
  ]
}

/** An actor's page, and whom or what it is about: speakers without a name are no thing that schema.org knows. */
export function actorNodes(view: ActorView, ledger: Ledger, actor: Actor): JsonLdNode[] {
  const type = ACTOR_TYPES[actor.fields.kind]
  if (view.withdrawn || !type) return [webPage(view)]
  const names = view.otherNames.map(({ name }) => name)
  const thing = {
    '@id': itOf(view.href),
    name: view.name,
    description: view.description,
    ...(names.length > 0 && { alternateName: names }),
    ...(view.sameAs.length > 0 && { sameAs: [...view.sameAs] }),
  }
  const node: JsonLdNode =
    type === 'Person'
      ? { '@type': type, ...thing, ...occupations(actor), ...affiliation(ledger, actor) }
      : { '@type': type, ...thing, ...parent(ledger, actor) }
  return [{ ...pageNode(view), mainEntity: { '@id': itOf(view.href) } }, node]
}

/** Posts whose time a source gives, with that time. One without would be read as held today, so it is left to the page. */
function occupations({ fields }: Actor): { hasOccupation?: Role<Occupation, 'hasOccupation'>[] } {
  const roles = fields.roles.flatMap(({ title, term }): Role<Occupation, 'hasOccupation'>[] => {
    const time = term === undefined ? undefined : termOf(term)
    return time ? [{ '@type': 'Role', hasOccupation: { '@type': 'Occupation', name: title }, ...time }] : []
  })
  return roles.length > 0 ? { hasOccupation: roles } : {}
}

/** Begin and end of a term, each where it is known as a day, a month or a year. Nothing that lasts by omission. */
function termOf(term: string): { startDate?: string; endDate?: string } | undefined {
  const date = parseEdtf(term)
  if (date.shape !== 'span') return undefined
  const [start, end] = [exactly(date.from), exactly(date.to)]
  // An end that is known, but not exactly, cannot be told; without it the post would be held today.
  if ((date.to && !end) || (!start && !end)) return undefined
  return { ...(start && { startDate: start }), ...(end && { endDate: end }) }
}

function exactly(point: DatePoint | null): string | undefined {
  if (!point || point.approximate || point.uncertain || point.precision === 'quarter') return undefined
  return point.first.slice(0, { day: 10, month: 7, year: 4 }[point.precision])
}

/** What somebody belongs to, as far as it is not of a time that is over: whoever has a post that ended is in none. */
function affiliation(ledger: Ledger, { fields }: Actor) {
  const ended = fields.roles.some(({ term }) => {
    const date = term === undefined ? undefined : parseEdtf(term)
    return date !== undefined && (date.shape !== 'span' || date.to !== null)
  })
  const whole = ended ? undefined : nearest(ledger, fields.partOf)
  return whole ? { affiliation: whole } : {}
}

function parent(ledger: Ledger, { fields }: Actor) {
  const whole = nearest(ledger, fields.partOf)
  return whole ? { parentOrganization: whole } : {}
}

function nearest(ledger: Ledger, [slug]: readonly string[]) {
  const whole = slug === undefined ? undefined : actorReference(ledger, linkTo(ledger, 'actor', slug))
  return whole?.['@type'] === 'Person' ? undefined : whole
}

/** A place's page, and the place. */
export function placeNodes(view: PlaceView, ledger: Ledger): JsonLdNode[] {
  if (view.withdrawn) return [webPage(view)]
  const { otherNames, coordinates, within, sameAs } = view
  return [
    { ...pageNode(view), mainEntity: { '@id': itOf(view.href) } },
    {
      ...placeReference(ledger, linkTo(ledger, 'place', view.slug)),
      description: view.description,
      ...(otherNames.length > 0 && { alternateName: otherNames.map(({ name }) => name) }),
      ...(coordinates && {
        geo: { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
      }),
      ...(within[0] && { containedInPlace: placeReference(ledger, within[0]) }),
      ...(sameAs.length > 0 && { sameAs: [...sameAs] }),
    } satisfies Exclude<Place, string>,
  ]
}

/** A publication's page, and the publication, which is somebody else's. */
export function sourceNodes(view: SourcePageView, ledger: Ledger): JsonLdNode[] {
  if (view.withdrawn) return [webPage(view)]
  return [{ ...pageNode(view), mainEntity: { '@id': itOf(view.href) } }, reportNode(ledger, view.slug)]
}
