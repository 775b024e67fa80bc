import type { BlockContent, Paragraph, RootContent } from 'mdast'
import { dateText, heading, lines, link, linkOf, paragraph, strong } from '@/lib/twin/nodes'
import type { ChangeView, DisputeView, PositionView } from '@/lib/view/dispute'

/** A question on another page: its state, then each answer with those who give it, or each figure. */
export function disputeBlocks(dispute: DisputeView): RootContent[] {
  return [heading(3, linkOf(dispute.question)), ...answersOf(dispute)]
}

/** Who answers what, and since when. */
export function answersOf({ stateLabel, sides, figures, measure, notes }: DisputeView): BlockContent[] {
  const answers = [
    ...sides.map(({ letter, label, positions }) =>
      paragraph(strong(`${letter}. ${label}`), positions.length > 0 ? ': ' : '', ...positions.flatMap(holder)),
    ),
    ...figures.map(figureLine),
  ]
  return [
    paragraph(strong(`${stateLabel}.`), measure ? ` Measured: ${measure}.` : ''),
    ...(answers.length > 0 ? [lines(answers)] : []),
    ...notes.map((note) => paragraph(note)),
  ]
}

const holder = ({ statement, since }: PositionView, n: number) => [
  ...(n > 0 ? ['; '] : []),
  linkOf(statement.by),
  ' (',
  link(statement.href, ...dateText(since)),
  ')',
]

const figureLine = ({ statement }: PositionView): Paragraph =>
  paragraph(
    strong(statement.answer ?? ''),
    ': ',
    linkOf(statement.by),
    ' (',
    link(statement.href, ...dateText(statement.date)),
    ')',
  )

/** A speaker who gave one answer and later another. */
export const changeLine = ({ actor, question, before, after }: ChangeView): Paragraph =>
  paragraph(
    linkOf(actor),
    ' on ',
    linkOf(question),
    ': ',
    strong(before.answer ?? ''),
    ' (',
    link(before.href, ...dateText(before.date)),
    '), later ',
    strong(after.answer ?? ''),
    ' (',
    link(after.href, ...dateText(after.date)),
    ')',
  )
