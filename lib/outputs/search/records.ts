import { daysWithPages } from '@/lib/derive/days'
import { disputeOn } from '@/lib/derive/dispute'
import type { Ledger } from '@/lib/ledger/model'
import { ACTOR_KINDS, type ActorFields } from '@/lib/schema/actor'
import { PLACE_KINDS, type PlaceFields } from '@/lib/schema/place'
import type { EntriesFile, SearchKind, SearchName, SearchRecord } from '@/lib/search/record'
import { asOfPage } from '@/lib/site/addresses'
import { PAGES } from '@/lib/site/pages'
import { dayView } from '@/lib/view/date'
import { stateLabel } from '@/lib/view/dispute'
import { eventView, type StatementView, statementView } from '@/lib/view/entry'
import { type LinkView, linkTo } from '@/lib/view/link'
import { sourceView } from '@/lib/view/source-line'

/** What has a name: topics, questions, actors, places and pages of the site, in the ledger’s order. */
export const searchNames = (ledger: Ledger): SearchRecord[] => named(ledger).map(({ record }) => record)

/** What has none: past days, articles, statements, events and publications. And what is said of the names. */
export const searchEntries = (ledger: Ledger): EntriesFile => ({
  about: named(ledger).map(({ about }) => about),
  entries: [...days(ledger), ...articles(ledger), ...statements(ledger), ...events(ledger), ...sources(ledger)],
})

interface Named {
  readonly record: SearchRecord
  readonly about: string
}

const isLive = ({ fields }: { readonly fields: { readonly withdrawn?: unknown } }) => !fields.withdrawn

/** The pages that say what they are for, but for those of lists, which are nobody’s answer. */
const SITE_PAGES = [PAGES.changes, PAGES.timeline, PAGES.method, PAGES.corrections, PAGES.data, PAGES.feeds]

function named(ledger: Ledger): Named[] {
  const { topic, question, actor, place } = ledger.documents
  return [
    ...[...topic.values()].filter(isLive).map(({ slug, fields }) => ({
      ...ofLink(linkTo(ledger, 'topic', slug), 'topic', {}),
      about: `${fields.headline} ${linkTo(ledger, 'topic', slug).description}`,
    })),
    ...[...question.values()]
      .filter(isLive)
      .map((each) =>
        ofLink(linkTo(ledger, 'question', each.slug), 'question', { note: stateLabel(disputeOn(ledger, each, null)) }),
      ),
    ...[...actor.values()]
      .filter(isLive)
      .map(({ slug, fields }) =>
        ofLink(linkTo(ledger, 'actor', slug), 'actor', { note: ACTOR_KINDS[fields.kind], ...otherNamesOf(fields) }),
      ),
    ...[...place.values()]
      .filter(isLive)
      .map(({ slug, fields }) =>
        ofLink(linkTo(ledger, 'place', slug), 'place', { note: PLACE_KINDS[fields.kind], ...otherNamesOf(fields) }),
      ),
    ...SITE_PAGES.map(({ href, title, description }) => ({
      record: { kind: 'page' as const, href, title },
      about: description,
    })),
  ]
}

const ofLink = (
  { href, label, description }: LinkView,
  kind: SearchKind,
  more: Pick<SearchRecord, 'note' | 'names'>,
): Named => ({ record: { kind, href, title: label, ...more }, about: description })

function otherNamesOf({ otherNames }: ActorFields | PlaceFields): Pick<SearchRecord, 'names'> {
  const names = otherNames.map(({ name, language }): SearchName => (language ? [name, language] : [name]))
  return names.length > 0 ? { names } : {}
}

/** A past day is found by the whole day, or not at all: its number stands in a hundred others. */
const days = (ledger: Ledger): SearchRecord[] =>
  [...ledger.documents.topic.values()].filter(isLive).flatMap((topic) =>
    daysWithPages(ledger, topic).map((day) => ({
      kind: 'day',
      href: asOfPage(topic.slug, day),
      title: `${topic.fields.title} as of ${dayView(day).words}`,
    })),
  )

const articles = (ledger: Ledger): SearchRecord[] =>
  [...ledger.documents.article.values()].filter(isLive).map(({ slug, fields }) => {
    const { href, label, description } = linkTo(ledger, 'article', slug)
    return { kind: 'article', href, title: label, note: dayView(fields.date).words, words: description }
  })

const statements = (ledger: Ledger): SearchRecord[] =>
  [...ledger.statements.values()].map((statement) => {
    const view = statementView(ledger, statement)
    const answer = answerIn(view)
    return {
      kind: 'statement',
      href: view.href,
      title: view.text ?? `“${view.quote?.words ?? ''}”`,
      ...(!view.text && view.quote && view.quote.language !== 'en' && { language: view.quote.language }),
      by: view.by.label,
      note: `${view.kindLabel}, ${view.date.words}`,
      ...(answer && { answer }),
      words: [
        view.text && view.quote?.words,
        view.quote?.original?.words,
        view.question?.label,
        ...view.where.map(({ label }) => label),
      ]
        .filter(Boolean)
        .join(' '),
    }
  })

function answerIn({ choice, answer, hedge }: StatementView): SearchRecord['answer'] {
  if (answer === undefined) return undefined
  const label = hedge ? `${answer} (${hedge})` : answer
  return choice ? { letter: choice.letter, look: choice.look, label } : { label }
}

const events = (ledger: Ledger): SearchRecord[] =>
  [...ledger.events.values()].map((event) => {
    const { href, text, date, accordingTo, where } = eventView(ledger, event)
    return {
      kind: 'event',
      href,
      title: text,
      note: accordingTo ? `${date.words}, according to ${accordingTo.label}` : date.words,
      words: where.map(({ label }) => label).join(' '),
    }
  })

const sources = (ledger: Ledger): SearchRecord[] =>
  [...ledger.documents.source.values()].filter(isLive).map(({ slug }) => {
    const { link, publisher, date } = sourceView(ledger, slug)
    return { kind: 'source', href: link.href, title: link.label, by: publisher, note: date.words }
  })
