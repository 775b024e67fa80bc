import { type Relation, relationOf, whyCompatible } from '@/lib/derive/relation'
import type { Ledger, Question } from '@/lib/ledger/model'
import type { AnswerView } from '@/lib/view/answer'
import { type PositionView, type SideView, todaysDispute, type VoiceView } from '@/lib/view/dispute'
import { type LinkView, linkTo } from '@/lib/view/link'

/** An answer that is not the actor’s, and whether both can be true. */
export interface OtherAnswer extends SideView {
  readonly relation: Exclude<Relation, 'same'>
  /** “A and B cannot both be true.” “C and D: They are about different times.” */
  readonly relationLabel: string
}

/** An answer of an actor to a question, and who says otherwise. Each other answer is compared with the actor’s own. */
export interface ActorAnswer {
  readonly question: LinkView
  readonly own: AnswerView & PositionView
  /** Others who give the same answer. */
  readonly alike: readonly VoiceView[]
  readonly others: readonly OtherAnswer[]
  readonly state: 'contradicted' | 'differing' | 'alone'
  readonly stateLabel: string
}

const LABELS: Record<ActorAnswer['state'], string> = {
  contradicted: 'Others say what cannot also be true',
  differing: 'Others say something else, which can also be true',
  alone: 'We found nobody who says otherwise',
}

const ORDER: readonly ActorAnswer['state'][] = ['contradicted', 'differing', 'alone']

/** The answers an actor holds, each with the answers of others; contradicted ones first. */
export const answersOfActor = (ledger: Ledger, questions: readonly Question[], actor: string): ActorAnswer[] =>
  questions
    .flatMap((question) => answersOn(ledger, question, actor))
    .toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))

function answersOn(ledger: Ledger, question: Question, actor: string): ActorAnswer[] {
  const { sides } = todaysDispute(ledger, question)
  return sides.flatMap((side) => {
    const own = positionsIn(side).find(({ statement }) => statement.by.slug === actor)
    if (!own) return []
    const { id, letter, label, look } = side
    const others = sides
      .filter((other) => other !== side)
      .map((other) => without(other, actor))
      .filter(({ voices }) => voices.length > 0)
      .map((other) => compared(question, side, other))
    const state = others.some(({ relation }) => relation === 'excluding')
      ? 'contradicted'
      : others.length > 0
        ? 'differing'
        : 'alone'
    return {
      question: linkTo(ledger, 'question', question.slug),
      own: { id, letter, label, look, ...own },
      alike: without(side, actor).voices,
      others,
      state,
      stateLabel: LABELS[state],
    }
  })
}

function compared(question: Question, own: AnswerView, other: SideView): OtherAnswer {
  const pair = [own.letter, other.letter].toSorted().join(' and ')
  const because = whyCompatible(question, own.id, other.id)
  if (relationOf(question, own.id, other.id) === 'excluding' || because === undefined)
    return { ...other, relation: 'excluding', relationLabel: `${pair} cannot both be true.` }
  return { ...other, relation: 'compatible', relationLabel: `${pair}: ${because}` }
}

/** Every speaker of an answer, including those grouped under another. */
const positionsIn = ({ voices }: SideView): PositionView[] =>
  voices.flatMap(({ announcedBy, alsoBy, ...own }) => [own, ...announcement(announcedBy), ...alsoBy])

function announcement(announcedBy: VoiceView['announcedBy']): PositionView[] {
  if (!announcedBy) return []
  const { words: _, ...position } = announcedBy
  return [position]
}

/** An answer as held by everybody else. */
function without(side: SideView, actor: string): SideView {
  return {
    ...side,
    voices: side.voices.flatMap((voice): VoiceView | VoiceView[] => {
      const alsoBy = voice.alsoBy.filter(({ statement }) => statement.by.slug !== actor)
      const isOwnAnnouncement = voice.announcedBy?.statement.by.slug === actor
      const { announcedBy, ...rest } = voice
      if (voice.statement.by.slug !== actor)
        return [{ ...rest, ...(announcedBy && !isOwnAnnouncement && { announcedBy }), alsoBy }]
      return [...announcement(announcedBy), ...alsoBy].map((position) => ({ ...position, alsoBy: [] }))
    }),
    givenUp: side.givenUp.filter(({ statement }) => statement.by.slug !== actor),
  }
}
