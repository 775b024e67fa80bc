import { parseEdtf } from '@/lib/dates/edtf'
import type { Ledger, Question } from '@/lib/ledger/model'
import type { Card, CardSide } from '@/lib/outputs/social-image/card'
import { dayView, yearOf } from '@/lib/view/date'
import { type DisputeView, type PositionView, todaysDispute, type VoiceView } from '@/lib/view/dispute'
import { linksTo } from '@/lib/view/link'

/** As many as can be read side by side. */
const MOST = 4

/** The card of a question: its answers, or its figures, face to face. */
export function questionCard(ledger: Ledger, question: Question): Card {
  const { title, topics, withdrawn } = question.fields
  const kicker = linksTo(ledger, 'topic', topics)
    .map(({ label }) => label)
    .join(' · ')
  if (withdrawn) return { kicker, title, foot: `Withdrawn on ${dayView(withdrawn.on).words}`, alt: title }
  const view = todaysDispute(ledger, question)
  const isMeasure = view.figures.length > 0
  const all = isMeasure ? figures(view) : answers(view)
  // Of figures the newest, which come last.
  const sides = isMeasure ? all.slice(-MOST) : all.slice(0, MOST)
  const more = all.length - sides.length
  return {
    kicker,
    title,
    sides,
    foot:
      more > 0
        ? `${view.stateLabel} · ${more} more ${isMeasure ? (more === 1 ? 'figure' : 'figures') : more === 1 ? 'answer' : 'answers'}`
        : view.stateLabel,
    alt: [
      title,
      ...sides.map(({ letter, head, by }) => `${letter ? `${letter}: ` : ''}${head} (${by.join(', ')})`),
    ].join(' '),
  }
}

const answers = ({ sides }: DisputeView): CardSide[] =>
  sides
    .filter(({ voices }) => voices.length > 0)
    .map(({ letter, look, label, voices }) => ({
      letter,
      look,
      head: label,
      by: [...new Set(voices.map(speakerOf))],
      ...datesOf(voices),
    }))

/** One announcement through a body is one speaker: “Russia, through its defence ministry”. */
const speakerOf = ({ statement: { by, hedge }, announcedBy }: VoiceView) =>
  `${by.label}${announcedBy ? `, through ${announcedBy.words}` : ''}${hedge ? ` (${hedge})` : ''}`

/** A figure stands with the place that it is for, where not all are for the same. */
const figures = ({ figures: all }: DisputeView): CardSide[] =>
  all.map((figure) => {
    const { by, answer = '', hedge } = figure.statement
    const speaker = `${by.label}${hedge ? ` (${hedge})` : ''}`
    return {
      head: answer,
      by: [figure.places ? `${speaker}, on ${figure.places}` : speaker],
      ...datesOf([figure]),
    }
  })

/** The date of the only statement, else the years of the first and the last. */
function datesOf(positions: readonly PositionView[]): Pick<CardSide, 'date' | 'years'> {
  const dates = positions.map(({ statement }) => statement.date)
  const all = dates.map(({ edtf }) => yearOf(parseEdtf(edtf))).toSorted()
  const years = [...new Set([all[0], all.at(-1)])].join('–')
  const words = new Set(dates.map((date) => date.words))
  return { date: words.size === 1 ? [...words].join('') : years, years }
}
