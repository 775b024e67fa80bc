import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { AsOfPage } from '@/components/topic/AsOfPage'
import { datesNamedIn } from '@/lib/dates/find'
import { changesOn } from '@/lib/derive/changes'
import { ledgerDays } from '@/lib/derive/days'
import { type Dispute, disputeOn } from '@/lib/derive/dispute'
import { compareFigures } from '@/lib/derive/figures'
import { relationOf } from '@/lib/derive/relation'
import type { AsOf } from '@/lib/derive/visible'
import type { Question } from '@/lib/ledger/model'
import { entryOf, pageOf } from '@/lib/site/addresses'
import { REAL_CONTENT } from '@/lib/testing/real-content'
import type { AnswerView } from '@/lib/view/answer'
import { asOfView } from '@/lib/view/as-of'
import { dateView } from '@/lib/view/date'
import { changeView, type DisputeView, disputeView, type PositionView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

// What the method promises of every question and every page of a past day, over all that is in content/.

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

interface Case {
  readonly question: Question
  readonly asOf: AsOf
  readonly name: string
  readonly dispute: Dispute
  readonly view: DisputeView
}

const { ledger } = REAL_CONTENT
/** Every question on every day on which a topic of it grew, and today. */
let cases: readonly Case[] = []

beforeAll(() => {
  cases = [...ledger.documents.question.values()].flatMap((question) => {
    const days = question.fields.topics.flatMap((topic) => ledgerDays(ledger, topic).map(({ day }) => day))
    return [...new Set(days), null].map((asOf) => {
      const dispute = disputeOn(ledger, question, asOf)
      const name = `${question.slug} as of ${asOf ?? 'today'}`
      return { question, asOf, name, dispute, view: disputeView(ledger, dispute, asOf) }
    })
  })
})

const positionsIn = ({ sides, figures }: DisputeView): PositionView[] => [
  ...sides.flatMap(({ voices, givenUp }) => [
    ...voices.flatMap((voice) => [voice, ...(voice.announcedBy ? [voice.announcedBy] : []), ...voice.alsoBy]),
    ...givenUp,
  ]),
  ...figures,
]

const statementsIn = (positions: readonly PositionView[]): StatementView[] =>
  positions.flatMap(({ statement, again, until }) => [statement, again, until].flatMap((each) => each ?? []))

it('There is content, with disputes and changes in it', () => {
  const questions = [...ledger.documents.question.values()]
  expect(questions.some((question) => disputeOn(ledger, question, null).state === 'contested')).toBe(true)
  expect(questions.some((question) => changesOn(ledger, question, null).length > 0)).toBe(true)
})

it('A letter means the answer that the question’s file gives it, on every day, in every line', () => {
  const wrong: string[] = []
  for (const { question, asOf, name, view } of cases) {
    const written = new Map(question.fields.answers?.map(({ letter, label }) => [letter, label]))
    const changes = changesOn(ledger, question, asOf).map((change) => changeView(ledger, change, asOf))
    const shown: AnswerView[] = [
      ...view.sides,
      ...[...statementsIn(positionsIn(view)), ...changes.flatMap(({ before, after }) => [before, after])].flatMap(
        ({ choice }) => choice ?? [],
      ),
    ]
    for (const { letter, label, look } of shown)
      if (written.get(letter) !== label || look !== 'abcd'[(letter.charCodeAt(0) - 65) % 4])
        wrong.push(`${name}: ${letter} (${look}) is “${label}”`)
  }
  expect(wrong).toEqual([])
})

it('A change of position is between two answers that exclude each other, the later one said later', () => {
  const wrong: string[] = []
  for (const { question, asOf, name } of cases)
    for (const { before, after, actor } of changesOn(ledger, question, asOf))
      if (
        before.by !== actor ||
        after.by !== actor ||
        relationOf(question, before.answer ?? '', after.answer ?? '') !== 'excluding'
      )
        wrong.push(`${name}: ${before.id} → ${after.id}`)
  expect(wrong).toEqual([])
})

describe('A question is', () => {
  it('contested only if two speakers now hold answers that exclude each other, and always then', () => {
    const wrong: string[] = []
    for (const { question, name, dispute } of cases) {
      if (question.fields.measure) continue
      const { state, positions } = dispute
      const clashes = positions.some((a) =>
        positions.some(
          (b) =>
            a.actor !== b.actor && relationOf(question, a.latest.answer ?? '', b.latest.answer ?? '') === 'excluding',
        ),
      )
      if ((state === 'contested') !== clashes) wrong.push(`${name}: ${state}`)
    }
    expect(wrong).toEqual([])
  })

  it('one on which figures differ only if two speakers’ figures of one thing, place and time cannot be one number', () => {
    const wrong: string[] = []
    for (const { question, name, dispute } of cases) {
      if (!question.fields.measure) continue
      const { state, positions } = dispute
      const differ = positions.some((a) =>
        positions.some((b) => a.actor !== b.actor && compareFigures(question, a.latest, b.latest) === 'differ'),
      )
      if ((state === 'figures-differ') !== differ) wrong.push(`${name}: ${state}`)
    }
    expect(wrong).toEqual([])
  })

  it('never held in two ways that exclude each other by one speaker', () => {
    const wrong: string[] = []
    for (const { question, name, dispute } of cases) {
      const { positions } = dispute
      for (const a of positions)
        for (const b of positions)
          if (
            a.actor === b.actor &&
            a.latest.answer !== undefined &&
            relationOf(question, a.latest.answer, b.latest.answer ?? '') === 'excluding'
          )
            wrong.push(`${name}: ${a.actor}`)
    }
    expect(wrong).toEqual([])
  })
})

it('Nobody who gave an answer is missing, and nobody stands in one answer twice', () => {
  const wrong: string[] = []
  for (const { name, dispute, view } of cases) {
    for (const { letter, voices } of view.sides) {
      const given = dispute.sides.find(({ answer }) => answer.letter === letter)?.positions ?? []
      const shown = voices.flatMap((voice) =>
        [voice, ...(voice.announcedBy ? [voice.announcedBy] : []), ...voice.alsoBy].map(
          ({ statement }) => statement.by.slug,
        ),
      )
      if (
        shown.toSorted().join() !==
        given
          .map(({ actor }) => actor)
          .toSorted()
          .join()
      )
        wrong.push(`${name}, ${letter}: ${shown.join()}`)
    }
  }
  expect(wrong).toEqual([])
})

it('Speaker, date, link, source and answer of a line are of one statement of the ledger', () => {
  const wrong: string[] = []
  for (const { question, asOf, name, view: shown } of cases) {
    for (const position of positionsIn(shown)) {
      const [first, ...rest] = statementsIn([position])
      if (rest.some(({ by }) => by.slug !== first?.by.slug)) wrong.push(`${name}: ${first?.id} has two speakers`)
      for (const view of statementsIn([position])) {
        const said = ledger.statements.get(view.id)
        const isTrue =
          said !== undefined &&
          said.question === question.slug &&
          (asOf === null || said.publicFrom <= asOf) &&
          view.by.slug === said.by &&
          view.date.edtf === dateView(said.said).edtf &&
          view.date.words === dateView(said.said).words &&
          view.href === entryOf(said.article, said.id) &&
          view.source.link.href === pageOf('source', said.source) &&
          view.choice?.id === said.answer
        if (!isTrue) wrong.push(`${name}: ${view.id}`)
      }
    }
  }
  expect(wrong).toEqual([])
})

/** What a page says, without the frame that leads to other days: neighbouring days, the list of days. */
const withoutFrame = (html: string) =>
  html.replace(/<nav .*?<\/nav>/gs, '').replace(/<details [^>]*data-as-of.*?<\/details>/gs, '')

/** Without the one later date that can stand there: that of a source in which words of the day are read. */
const withoutLaterSources = (html: string) => html.replace(/Read in a later source:.*?<\/p>/gs, '</p>')

/** The words of a page, line by line. */
const linesOf = (html: string): string[] =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(?!\/?(?:a|b|i|em|q|span|strong|time)\b)[^>]+>/g, '\n')
    .replace(/<[^>]+>/g, ' ')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** Days to come that were named on the day itself: plans, which were public then. */
const PLANS = ['with withdrawal due by 31 December 2023', 'to be widened in 2026']

it('Outside the frame that leads to other days, a past day names no later date but that of a later source', () => {
  const later = [...ledger.documents.topic.values()].flatMap((topic) => {
    // A line is looked at on the first day that has it: if it names a later day, it does so there, and a day without a
    // year is of that year.
    const seen = new Set<string>()
    return ledgerDays(ledger, topic.slug).flatMap(({ day }) => {
      const html = renderToStaticMarkup(<AsOfPage view={asOfView(ledger, topic, day)} />)
      const lines = linesOf(withoutLaterSources(withoutFrame(html)))
      expect(lines).toContain('New on this day')
      return lines.flatMap((line) => {
        if (seen.has(line) || PLANS.some((plan) => line.includes(plan))) return []
        seen.add(line)
        const found = datesNamedIn(line, day.slice(0, 4)).find(({ first }) => first > day)
        return found ? [`${topic.slug} as of ${day}: ${found.words}, in “${line}”`] : []
      })
    })
  })
  expect(later).toEqual([])
})
