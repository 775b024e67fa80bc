import type { BlockContent, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { dateText, heading, lines, link, linkOf, paragraph, speaker, strong } from '@/lib/outputs/markdown/nodes'
import type { ActorAnswer } from '@/lib/view/actor-answers'
import type { ChangeView, DisputeView, FigureView, PositionView, SideView, VoiceView } from '@/lib/view/dispute'
import type { StatementView } from '@/lib/view/entry'
import type { StripView } from '@/lib/view/strip'
import type { Clusters } from '@/lib/view/strip-lane'

/** A question on another page: its state, then each answer with those who give it, or each figure. */
export function disputeBlocks(dispute: DisputeView): RootContent[] {
  return [heading(3, linkOf(dispute.question)), ...answersOf(dispute)]
}

/** What a drawing in time shows: every statement, by answer, in order. */
export function stripBlocks({ lanes, remarks }: StripView): BlockContent[] {
  const inTime = ({ wide }: Clusters) =>
    inTurn(wide.flatMap(({ marks }) => marks.map(({ href, label }) => [link(href, label)])))
  return [
    paragraph('In time:'),
    lines([
      ...lanes.map(({ answer, label, clusters }) =>
        paragraph(strong(answer ? `${answer.letter}. ${label}` : label), ': ', ...inTime(clusters)),
      ),
      ...(remarks.wide.length > 0 ? [paragraph('Without an answer: ', ...inTime(remarks))] : []),
    ]),
  ]
}

/** Who answers what and since when, and who did not deny. */
export function answersOf({ stateLabel, sides, figures, measure, didNotDeny, notes }: DisputeView): BlockContent[] {
  const answers = [
    ...sides.map(sideLine),
    ...figures.map(figureLine),
    ...(didNotDeny.length > 0 ? [paragraph('Did not deny: ', ...inTurn(didNotDeny.map(saidBy)))] : []),
  ]
  return [
    paragraph(strong(`${stateLabel}.`), measure ? ` Measured: ${measure}.` : ''),
    ...(answers.length > 0 ? [lines(answers)] : []),
    ...notes.map((note) => paragraph(note)),
  ]
}

/** What an actor answers to a question: their answer first, then who else gives it, then who gives another. */
export function actorAnswerBlocks({ question, stateLabel, own, alike, others }: ActorAnswer): RootContent[] {
  return [
    heading(3, linkOf(question)),
    paragraph(strong(`${stateLabel}.`)),
    lines([
      sideLine({ ...own, voices: [{ ...own, alsoBy: [] }, ...alike], givenUp: [] }),
      ...others.map((other) => {
        const line = sideLine(other)
        return { ...line, children: [...line.children, ...paragraph(` (${other.relationLabel})`).children] }
      }),
    ]),
  ]
}

type Inline = PhrasingContent | string

const sideLine = ({ letter, label, voices, givenUp }: SideView): Paragraph =>
  paragraph(
    strong(`${letter}. ${label}`),
    ': ',
    ...(voices.length > 0 ? inTurn(voices.map(voiceWords)) : ['we found nobody who gives this answer now']),
    ...(givenUp.length > 0 ? ['. Earlier: ', ...inTurn(givenUp.map(givenUpWords))] : []),
  )

/** A speaker, and in brackets those who speak for it or belong to it and say the same. */
const voiceWords = (voice: VoiceView): Inline[] => [
  ...positionWords(voice, voice.announcedBy),
  ...(voice.alsoBy.length > 0 ? [' [also ', ...inTurn(voice.alsoBy.map((each) => positionWords(each))), ']'] : []),
]

const positionWords = ({ statement, again }: PositionView, announcedBy?: VoiceView['announcedBy']): Inline[] => {
  const isRepeated = again !== undefined && again.date.words !== statement.date.words
  return [
    speaker(statement),
    ...(announcedBy ? [', through ', link(announcedBy.statement.by.href, announcedBy.words)] : []),
    ...(statement.title ? [`, ${statement.title}`] : []),
    ...(statement.hedge ? [`, ${statement.hedge}`] : []),
    isRepeated && !statement.date.words.startsWith('by ') ? ' (since ' : ' (',
    link(statement.href, ...dateText(statement.date)),
    ...(isRepeated ? [', again ', link(again.href, ...dateText(again.date))] : []),
    ')',
  ]
}

const givenUpWords = ({ statement, until }: PositionView): Inline[] => [
  ...saidBy(statement),
  ...(until ? [`, since then ${until.choice?.letter ?? ''} (`, link(until.href, ...dateText(until.date)), ')'] : []),
]

/** A speaker, with a day that leads to the statement. */
const saidBy = (statement: StatementView): Inline[] => [
  speaker(statement),
  ...(statement.hedge ? [`, ${statement.hedge}`] : []),
  ' (',
  link(statement.href, ...dateText(statement.date)),
  ')',
]

const inTurn = (parts: readonly Inline[][]) => parts.flatMap((part, n) => (n > 0 ? ['; ', ...part] : part))

/** A figure with its place, where they are not all of the same one. */
const figureLine = ({ statement, places }: FigureView): Paragraph =>
  paragraph(strong(statement.answer ?? ''), places ? `, ${places}` : '', ': ', ...saidBy(statement))

/** A speaker who gave one answer and later another, which rules the first out or is added to it. */
export const changeLine =
  (kind: 'change' | 'addition') =>
  ({ actor, question, before, after }: ChangeView): Paragraph =>
    paragraph(
      linkOf(actor),
      ' on ',
      linkOf(question),
      ': ',
      strong(answerWords(before)),
      ' (',
      link(before.href, ...dateText(before.date)),
      kind === 'addition' ? '), later also ' : '), later ',
      strong(answerWords(after)),
      ' (',
      link(after.href, ...dateText(after.date)),
      ')',
    )

const answerWords = ({ choice, answer = '', hedge }: StatementView) =>
  `${choice ? `${choice.letter}. ` : ''}${answer}${hedge ? ` (${hedge})` : ''}`
