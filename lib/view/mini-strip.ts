import { firstDay } from '@/lib/dates/edtf'
import { type AsOf, visible } from '@/lib/derive/visible'
import type { Ledger, Question } from '@/lib/ledger/model'
import { answerView, type Look } from '@/lib/view/answer'
import { axisOf, coveredUntil, type NamedDay } from '@/lib/view/strip'
import { spanOf } from '@/lib/view/strip-lane'

type Span = readonly [from: number, to: number]

/** A question drawn in time for a list: dots and bars alone, in per cent of the width. */
export interface MiniStripView {
  readonly lanes: readonly {
    readonly letter: string
    readonly label: string
    readonly look: Look
    readonly named: readonly Span[]
    readonly unnamed: readonly Span[]
  }[]
  /** Where a long silence is left out. */
  readonly folds: readonly number[]
  /** Of the first statement, and of the day to which the topic is covered. */
  readonly from: NamedMonth
  readonly to: NamedMonth
}

/** “Sep 2021”, and the same as `datetime` has it. */
interface NamedMonth {
  readonly words: string
  readonly datetime: string
}

/** Draws the answers to a question small. `undefined` for a measure, and where fewer than two statements answer it. */
export function miniStripView(ledger: Ledger, question: Question, asOf: AsOf = null): MiniStripView | undefined {
  const answers = question.fields.answers ?? []
  const statements = visible(ledger.index.statementsBy.question.get(question.slug), asOf).filter(({ answer }) => answer)
  if (!question.fields.answers || statements.length < 2) return undefined
  const { place, folds, first, until } = axisOf(statements, asOf ?? coveredUntil(ledger, question.fields.topics))
  const isUnnamed = (by: string) => ledger.documents.actor.get(by)?.fields.kind === 'unnamed'
  return {
    lanes: answers.flatMap((answer) => {
      const given = statements.filter((statement) => statement.answer === answer.id)
      if (given.length === 0) return []
      const marks = given.map(({ by, saidDate }) => {
        const [from, to] = spanOf(saidDate).map(place)
        const isBar = firstDay(saidDate) !== null && from !== undefined && to !== undefined && to - from >= 1.5
        const [start, end] = [Math.round(from ?? 0), Math.round(to ?? 0)]
        return { unnamed: isUnnamed(by), span: isBar ? ([start, end] as const) : ([end, end] as const) }
      })
      return {
        letter: answer.letter,
        label: answer.label,
        look: answerView(answer).look,
        named: spans(marks.filter(({ unnamed }) => !unnamed)),
        unnamed: spans(marks.filter(({ unnamed }) => unnamed)),
      }
    }),
    folds: folds.map(({ from, to }) => Math.round((from + to) / 2)),
    from: monthOf(first),
    to: monthOf(until),
  }
}

/** Without those that would lie on each other. */
const spans = (marks: readonly { readonly span: Span }[]): Span[] => [
  ...new Map(marks.map(({ span }) => [span.join(), span])).values(),
]

const monthOf = ({ day, words }: NamedDay): NamedMonth => ({
  words: words.slice(words.indexOf(' ') + 1),
  datetime: day.slice(0, 7),
})
