import type { Day } from '@/lib/dates/edtf'
import { visible } from '@/lib/derive/visible'
import type { Actor, Article, Ledger, Statement, Topic } from '@/lib/ledger/model'
import type { Card } from '@/lib/outputs/social-image/card'
import { ACTOR_KINDS } from '@/lib/schema/actor'
import { SITE } from '@/lib/site/settings'
import { dayView } from '@/lib/view/date'
import { linkTo } from '@/lib/view/link'
import { miniStripView } from '@/lib/view/mini-strip'
import { sourceView } from '@/lib/view/source-line'

const count = (number: number, one: string, many: string) =>
  `${number === 1 ? 'One' : number} ${number === 1 ? one : many}`
const statementsOf = (number: number) => (number === 0 ? 'No statement' : count(number, 'statement', 'statements'))

const LEDGER_WORDS = 'Statements, dated and sourced. No verdicts.'

/** The card of the site, for its home page and its lists. */
export const siteCard = (): Card => ({
  kicker: SITE.name,
  title: SITE.tagline,
  foot: LEDGER_WORDS,
  alt: `${SITE.name}: ${SITE.tagline}`,
})

/** The card of a topic: its name, its first question drawn in time or else its headline, and until when it is covered. */
export function topicCard(ledger: Ledger, { slug, fields }: Topic): Card {
  const { title, headline, coverage, questions, withdrawn } = fields
  const statements = ledger.index.statementsBy.topic.get(slug) ?? []
  const question = withdrawn ? undefined : ledger.documents.question.get(questions[0] ?? '')
  const strip = question && miniStripView(ledger, question)
  return {
    kicker: withdrawnOr(withdrawn, `${statementsOf(statements.length)} by ${speakers(statements)} speakers`),
    title,
    ...(strip ? { strip, lead: question.fields.title } : { lead: headline }),
    foot: `Covers up to ${dayView(coverage.until).words}`,
    alt: `${title}: ${headline}${strip ? ` The answers to “${question.fields.title}”, drawn in time.` : ''}`,
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

/** The card of every place. */
export const placesCard = (ledger: Ledger): Card => ({
  kicker: count(ledger.documents.place.size, 'place', 'places'),
  title: 'Places',
  lead: 'What happened there, and what was said of them.',
  foot: LEDGER_WORDS,
  alt: `Places in the ledger of ${SITE.name}`,
})

/** The card of every source. */
export const sourcesCard = (ledger: Ledger): Card => ({
  kicker: count(ledger.documents.source.size, 'publication', 'publications'),
  title: 'Sources',
  lead: 'What statements and events in the ledger rest on.',
  foot: LEDGER_WORDS,
  alt: `Sources of the ledger of ${SITE.name}`,
})

const withdrawnOr = (withdrawn: { readonly on: Day } | undefined, otherwise: string) =>
  withdrawn ? `Withdrawn on ${dayView(withdrawn.on).words}` : otherwise
