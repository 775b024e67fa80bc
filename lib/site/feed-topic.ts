import { dayInWords } from '@/lib/dates/words'
import { descriptionOf } from '@/lib/derive/description'
import { changesByDay } from '@/lib/derive/ledger-changes'
import { lastModified } from '@/lib/derive/modified'
import type { Event, Ledger, Statement, Topic } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { absolute, asOfPage, pageOf } from '@/lib/site/addresses'
import type { FeedDescription, FeedEntry } from '@/lib/site/feed-format'

const LONGEST = 40

/**
 * A topic's feed: one entry for each day on which its ledger grew, and one for each correction. It lists changes of
 * the ledger (a statement, an answer, a correction), not file saves.
 */
export function topicFeed(ledger: Ledger, topic: Topic): FeedDescription {
  const { slug, fields } = topic
  const articles = ledger.index.articlesBy.topic.get(slug) ?? []
  const days: FeedEntry[] = changesByDay(ledger, slug).map(({ day, statements, events, disputes }) => {
    const link = absolute(asOfPage(slug, day))
    const questions = disputes.map(({ question }) => question.fields.title)
    return {
      id: link,
      link,
      title: `${fields.title}: public on ${dayInWords(day)}`,
      description: [
        ...[...events, ...statements].map(words),
        ...(questions.length > 0 ? [`Answers changed: ${questions.join(' ')}`] : []),
      ].join(' '),
      date: day,
    }
  })
  const corrections: FeedEntry[] = [topic, ...articles].flatMap((document) =>
    document.fields.corrections.map(({ on, text }, n) => {
      const link = absolute(pageOf(document.kind, document.slug))
      return {
        id: `${link}#correction-${n + 1}`,
        link,
        title: `Correction: ${document.fields.title}`,
        description: text,
        date: on,
      }
    }),
  )
  return {
    page: pageOf('topic', slug),
    path: `${pageOf('topic', slug)}/feed`,
    title: fields.title,
    description: descriptionOf(fields),
    updated: lastModified(topic, articles),
    entries: [...corrections, ...days].toSorted((a, b) => compareText(b.date, a.date)).slice(0, LONGEST),
  }
}

/** A statement or an event in its own words, for lists in plain text. */
export const words = (entry: Statement | Event): string =>
  entry.text ?? ('quote' in entry && entry.quote !== undefined ? `“${entry.quote}”` : '')
