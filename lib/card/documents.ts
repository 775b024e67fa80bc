import type { Card } from '@/lib/card/card'
import type { Day } from '@/lib/dates/edtf'
import { placesAbove } from '@/lib/derive/places'
import { visible } from '@/lib/derive/visible'
import type { Actor, Article, Ledger, Place, Source, Statement, Topic } from '@/lib/ledger/model'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { PLACE_KINDS } from '@/lib/schema/place'
import { SOURCE_KINDS } from '@/lib/schema/source'
import { SITE } from '@/lib/site/settings'
import { dayView, publicationDate } from '@/lib/view/date'
import { sourceView } from '@/lib/view/entry'
import { linkTo } from '@/lib/view/link'

const count = (number: number, one: string, many: string) =>
  `${number === 1 ? 'One' : number} ${number === 1 ? one : many}`
const statementsOf = (number: number) => (number === 0 ? 'No statement' : count(number, 'statement', 'statements'))

/** The card of the site, for its home page and its lists. */
export const siteCard = (): Card => ({
  kicker: SITE.name,
  title: SITE.tagline,
  foot: 'Statements, dated and sourced. No verdicts.',
  alt: `${SITE.name}: ${SITE.tagline}`,
})

/** The card of a topic: its name, its headline, and until when it is covered. */
export function topicCard(ledger: Ledger, { slug, fields }: Topic): Card {
  const { title, headline, coverage, withdrawn } = fields
  const statements = ledger.index.statementsBy.topic.get(slug) ?? []
  return {
    kicker: withdrawnOr(withdrawn, `${statementsOf(statements.length)} by ${speakers(statements)} speakers`),
    title,
    lead: headline,
    foot: `As of ${dayView(coverage.until).words}`,
    alt: `${title}: ${headline}`,
  }
}

/** The card of a topic as it was public at the end of a day. It says nothing that became public later. */
export function asOfCard(ledger: Ledger, { slug, fields: { title } }: Topic, day: Day): Card {
  const statements = visible(ledger.index.statementsBy.topic.get(slug), day)
  const date = dayView(day).words
  return {
    band: `As of ${date}`,
    kicker: 'A view of the past',
    title,
    lead: 'What was public by the end of that day, and who had said it.',
    foot:
      statements.length === 0
        ? 'No statement yet'
        : `${statementsOf(statements.length)} by ${count(speakers(statements), 'speaker', 'speakers').toLowerCase()}`,
    alt: `${title} as of ${date}`,
  }
}

const speakers = (statements: readonly Statement[]) => new Set(statements.map(({ by }) => by)).size

/** The card of an article: what was reported, when, and by whom. */
export function articleCard(ledger: Ledger, { fields }: Article): Card {
  const { title, date, source, withdrawn } = fields
  const words = dayView(date).words
  return {
    kicker: withdrawnOr(withdrawn, words),
    title,
    foot:
      source === undefined
        ? fields.topics.map((topic) => linkTo(ledger, 'topic', topic).label).join(' · ')
        : `Reported by ${sourceView(ledger, source).publisher}`,
    alt: `${title} (${words})`,
  }
}

/** The card of an actor: name, role and how much they say in the ledger. */
export function actorCard(ledger: Ledger, { slug, fields }: Actor): Card {
  const { name, kind, roles, withdrawn } = fields
  const role = roles.at(-1)?.title
  return {
    kicker: withdrawnOr(withdrawn, ACTOR_KINDS[kind]),
    title: name,
    ...(role && { lead: role }),
    foot: `${statementsOf(ledger.index.statementsBy.actor.get(slug)?.length ?? 0)} in the ledger`,
    alt: `${name}, ${role ?? ACTOR_KINDS[kind].toLowerCase()}`,
  }
}

/** The card of a place: its name, and what it lies in. */
export function placeCard(ledger: Ledger, place: Place): Card {
  const { name, kind, withdrawn } = place.fields
  const { statementsBy, eventsBy } = ledger.index
  const entries = (statementsBy.place.get(place.slug)?.length ?? 0) + (eventsBy.place.get(place.slug)?.length ?? 0)
  const within = placesAbove(ledger, place)
    .map(({ fields }) => fields.name)
    .join(', ')
  return {
    kicker: withdrawnOr(withdrawn, PLACE_KINDS[kind]),
    title: name,
    ...(within && { lead: within }),
    foot: entries === 0 ? 'No entry of its own in the ledger' : `${count(entries, 'entry', 'entries')} in the ledger`,
    alt: within ? `${name}, ${within}` : name,
  }
}

/** The card of a source: its title, its publisher and its day. */
export function sourceCard(ledger: Ledger, { slug, fields }: Source): Card {
  const { title, kind, withdrawn } = fields
  const { publisher } = sourceView(ledger, slug)
  const { words } = publicationDate(fields)
  return {
    kicker: withdrawnOr(withdrawn, `Source · ${SOURCE_KINDS[kind]}`),
    title,
    foot: `${publisher}, ${words}`,
    alt: `${title} (${publisher}, ${words})`,
  }
}

const withdrawnOr = (withdrawn: { readonly on: Day } | undefined, otherwise: string) =>
  withdrawn ? `Withdrawn on ${dayView(withdrawn.on).words}` : otherwise
