import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { dateText, heading, lines, link, linkOf, paragraph, speaker, strong } from '@/lib/twin/nodes'
import type { ActorStand } from '@/lib/view/actor'
import type { ChangeView, DisputeView, PositionView, SideView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'

/** A question on another page: its state, then each answer with those who give it, or each figure. */
export function disputeBlocks(dispute: DisputeView): RootContent[] {
  return [heading(3, linkOf(dispute.question)), ...answersOf(dispute)]
}

/** Who answers what and since when, and who did not deny. */
export function answersOf({ stateLabel, sides, figures, measure, besides, notes }: DisputeView): BlockContent[] {
  const silent = besides.filter(({ kind }) => kind === 'non-denial')
  const answers = [
    ...sides.map(({ positions, ...side }) => sideLine(side, positions)),
    ...figures.map(figureLine(areOfOnePlace(figures))),
    ...(silent.length > 0 ? [paragraph('Did not deny: ', ...inTurn(silent.map((each) => saidBy(each))))] : []),
  ]
  return [
    paragraph(strong(`${stateLabel}.`), measure ? ` Measured: ${measure}.` : ''),
    ...(answers.length > 0 ? [lines(answers)] : []),
    ...notes.map((note) => paragraph(note)),
  ]
}

/** Where an actor stands on a question: their answer first, then who else gives it, then who gives another. */
export function standBlocks({ question, stateLabel, sides, own }: ActorStand): RootContent[] {
  return [
    heading(3, linkOf(question)),
    paragraph(strong(`${stateLabel}.`)),
    lines(
      sides
        .toSorted((a, b) => Number(b.letter === own.letter) - Number(a.letter === own.letter))
        .map(({ positions, ...side }) => sideLine(side, side.letter === own.letter ? [own, ...positions] : positions)),
    ),
  ]
}

type Holder = Pick<PositionView, 'statement' | 'since'>

const sideLine = ({ letter, label }: Pick<SideView, 'letter' | 'label'>, holders: readonly Holder[]): Paragraph =>
  paragraph(
    strong(`${letter}. ${label}`),
    ': ',
    ...inTurn(holders.map(({ statement, since }) => saidBy(statement, since))),
  )

/** A speaker, with a day that leads to the statement. */
const saidBy = (statement: StatementView, day = statement.date): (PhrasingContent | string)[] => [
  speaker(statement),
  ' (',
  link(statement.href, ...dateText(day)),
  ')',
]

const inTurn = (parts: readonly (PhrasingContent | string)[][]) =>
  parts.flatMap((part, n) => (n > 0 ? ['; ', ...part] : part))

const placesOf = ({ statement }: PositionView) => statement.where.map(({ label }) => label).join(', ')
const areOfOnePlace = (figures: readonly PositionView[]) => new Set(figures.map(placesOf)).size < 2

/** A figure with its place, where they are not all of the same one. */
const figureLine = (isOnePlace: boolean) => (figure: PositionView) =>
  paragraph(
    strong(figure.statement.answer ?? ''),
    isOnePlace || !placesOf(figure) ? '' : `, ${placesOf(figure)}`,
    ': ',
    ...saidBy(figure.statement),
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
