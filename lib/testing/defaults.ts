import { firstDay, lastDay, parseEdtf } from '@/lib/dates/edtf'
import type { Kind } from '@/lib/schema/fields'
import type { ArticleLiteral, EventLiteral, Fixture, QuestionLiteral, StatementLiteral } from '@/lib/testing/literals'

/** The day of everything to which a fixture gives no date. */
const DEFAULT_DAY = '2021-01-01'

/** Who says what a fixture gives to nobody. */
const DEFAULT_SPEAKER = 'speaker'

/** Every document that defaults refer to, as `kind:slug`. */
export const namesOfDefaults = ({ articles = [] }: Fixture): ReadonlySet<string> =>
  new Set([
    'topic:topic',
    'question:question',
    `actor:${DEFAULT_SPEAKER}`,
    ...articles.map((article, position) => `source:${defaultSource(articleSlug(article, position))}`),
  ])

/** Adds the day of the last check to a document that does not say it: none of its dates is later. */
export const checked = (data: Record<string, unknown>): Record<string, unknown> => ({
  checked: ['2026-01-01', ...daysIn(data)].toSorted().at(-1),
  ...data,
})

function daysIn(value: unknown): string[] {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(daysIn) : []
}

/** `dmitry-peskov` → `Dmitry Peskov` */
const nameOf = (slug: string) =>
  slug.replace(/(^|-)([a-z0-9])/g, (_, hyphen: string, letter: string) => `${hyphen && ' '}${letter.toUpperCase()}`)

const slugOf = (literal: string | { readonly slug: string }) => (typeof literal === 'string' ? literal : literal.slug)

/** The topic of questions and articles that name none: the first of the fixture, else `topic`. */
const firstTopic = ({ topics = [] }: Fixture) => (topics[0] === undefined ? 'topic' : slugOf(topics[0]))

const topicsOf = (fixture: Fixture, literal: QuestionLiteral) =>
  (typeof literal === 'object' && literal.topics) || [firstTopic(fixture)]

/** Required fields of each kind, for a document of which the fixture gives no more than the slug. */
export const defaultFields: Record<
  Exclude<Kind, 'article'>,
  (slug: string, fixture: Fixture) => Record<string, unknown>
> = {
  topic: (slug, fixture) => {
    const own = (fixture.questions ?? []).filter((question) => topicsOf(fixture, question).includes(slug)).map(slugOf)
    return {
      title: nameOf(slug),
      headline: `What is ${nameOf(slug)} about?`,
      description: `About ${nameOf(slug)}.`,
      answer: ['Nobody agrees.'],
      questions: own.length > 0 ? own : ['question'],
      coverage: { until: '2026-01-01', note: 'What the fixture holds.' },
    }
  },
  question: (slug, fixture) => ({
    title: `${nameOf(slug)}?`,
    description: `Asks about ${nameOf(slug)}.`,
    topics: [firstTopic(fixture)],
  }),
  actor: (slug) => ({ name: nameOf(slug), kind: 'person', description: `This is ${nameOf(slug)}.` }),
  place: (slug) => ({ name: nameOf(slug), kind: 'village', description: `This is ${nameOf(slug)}.` }),
  source: (slug, fixture) => ({
    title: nameOf(slug),
    description: `The publication ${nameOf(slug)}.`,
    kind: 'news-report',
    ...(hasPublisher(slug, fixture) ? {} : { publisherName: 'Example News' }),
    date: dateOfSource(slug, fixture),
    language: 'en',
  }),
}

const hasPublisher = (slug: string, { sources = [] }: Fixture) =>
  sources.some((source) => typeof source === 'object' && source.slug === slug && source.publisher !== undefined)

/** Required fields of an article. */
export const defaultArticle = (slug: string, article: ArticleLiteral, fixture: Fixture): Record<string, unknown> => ({
  title: nameOf(slug),
  description: `An account of ${nameOf(slug)}.`,
  topics: [firstTopic(fixture)],
  source: defaultSource(slug),
  date: dateOfArticle(article),
})

/** The source of an article that names none. */
const defaultSource = (article: string) => `${article}-source`

/** Slug of the article at a position of the fixture. */
export const articleSlug = ({ slug }: ArticleLiteral, position: number): string => slug ?? `article-${position + 1}`

/** Required fields of a statement. */
export function defaultStatement(id: string, statement: StatementLiteral): Record<string, unknown> {
  const by = statement.by ?? DEFAULT_SPEAKER
  return {
    id,
    by,
    said: DEFAULT_DAY,
    kind: statement.value === undefined ? 'claim' : 'figure',
    ...(statement.quote === undefined && { text: `${nameOf(by)} said something.` }),
  }
}

/** Required fields of an event. */
export const defaultEvent = (id: string): Record<string, unknown> => ({
  id,
  when: DEFAULT_DAY,
  text: 'Something happened.',
})

/** An article without a date is of the last day on which anything in it was said or happened. */
function dateOfArticle({ date, statements = [], events = [] }: ArticleLiteral): string {
  if (date !== undefined) return date
  return latest([...statements.map(({ said }) => said), ...events.map(({ when }: EventLiteral) => when)])
}

/** A source without a date is of the day of the last article that uses it: nothing is said after its source. */
function dateOfSource(slug: string, { articles = [] }: Fixture): string {
  const users = articles.filter((article, position) => {
    const own = article.source ?? defaultSource(articleSlug(article, position))
    return [own, ...[...(article.statements ?? []), ...(article.events ?? [])].map(({ source }) => source)].includes(
      slug,
    )
  })
  return latest(users.map(dateOfArticle))
}

function latest(dates: readonly unknown[]): string {
  const days = dates.flatMap((date) => {
    try {
      const parsed = parseEdtf(String(date))
      return lastDay(parsed) ?? firstDay(parsed) ?? []
    } catch {
      return [] // A date that is wrong on purpose: the ledger has to find it.
    }
  })
  return days.toSorted().at(-1) ?? DEFAULT_DAY
}
