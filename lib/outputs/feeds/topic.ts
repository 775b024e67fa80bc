import { lastModified } from '@/lib/derive/modified'
import type { Ledger, Topic } from '@/lib/ledger/model'
import { compareText } from '@/lib/ledger/order'
import { correctionEntry } from '@/lib/outputs/feeds/correction'
import { entryText } from '@/lib/outputs/feeds/entry-text'
import type { FeedDescription, FeedEntry } from '@/lib/outputs/feeds/format'
import { absolute, pageOf } from '@/lib/site/addresses'
import { type ChangeDayView, topicChangesView } from '@/lib/view/changes'
import { descriptionOf } from '@/lib/view/description'

const LONGEST = 40

/**
 * A topic's feed: one entry for each day on which its ledger grew, and one for each correction. It lists changes of
 * the ledger (a statement, an answer, a correction), not file saves.
 */
export function topicFeed(ledger: Ledger, topic: Topic): FeedDescription {
  const { slug, fields } = topic
  const { days, corrections } = topicChangesView(ledger, topic)
  return {
    page: pageOf('topic', slug),
    path: `${pageOf('topic', slug)}/feed`,
    title: fields.title,
    description: descriptionOf(fields),
    updated: lastModified(ledger, topic),
    entries: [...corrections.map(correctionEntry), ...days.map((day) => dayEntry(fields.title, day))]
      .toSorted((a, b) => compareText(b.date, a.date))
      .slice(0, LONGEST),
  }
}

function dayEntry(topic: string, { href, date, entries, disputes }: ChangeDayView): FeedEntry {
  const link = absolute(href)
  const changed = disputes.map(({ after }) => `${after.question.label} (${after.stateLabel})`)
  return {
    id: link,
    link,
    title: `${topic}: public on ${date.words}`,
    text: [...entries.map(entryText), ...(changed.length > 0 ? [`Answers changed: ${changed.join('; ')}.`] : [])],
    date: date.edtf,
  }
}
