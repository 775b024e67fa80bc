import { questionsOfTopic } from '@/lib/derive/questions'
import type { Ledger, Question } from '@/lib/ledger/model'
import { changesPage } from '@/lib/site/addresses'
import { type DisputeView, listedDispute, type QuestionLine, questionLine } from '@/lib/view/dispute'
import { LIMITS } from '@/lib/view/limits'
import { type LinkView, linkTo } from '@/lib/view/link'
import { counted } from '@/lib/wording/counted'
import { numberInWords } from '@/lib/wording/numbers'

/** The questions of one topic: its first with every answer, then by name, then only how many. */
export interface TopicQuestions {
  readonly topic: LinkView
  readonly disputes: readonly DisputeView[]
  readonly lines: readonly QuestionLine[]
  /** Questions that this page has no room for, and the page with every entry on them. */
  readonly more?: { readonly text: string; readonly href: string }
}

export interface QuestionsView {
  readonly topics: readonly TopicQuestions[]
  /** Says that not all are here with every answer. */
  readonly note?: string
}

/** Every question by topic: what it turns on with every answer, the rest by name with their state; of a large ledger, more are counted. */
export function questionsView(
  ledger: Ledger,
  { disputes, names }: { readonly disputes: number; readonly names: number } = LIMITS,
): QuestionsView {
  let [room, roomForNames] = [disputes, names]
  const inFull = new Set<Question>()
  const byName = new Set<Question>()
  const topics = [...ledger.documents.topic.values()].map((topic): TopicQuestions => {
    const all = questionsOfTopic(ledger, topic)
    const full = all.slice(0, Math.min(room, LIMITS.chosenQuestions))
    const named = all.slice(full.length, full.length + roomForNames)
    const left = all.slice(full.length + named.length)
    room -= full.length
    roomForNames -= named.length
    for (const question of full) inFull.add(question)
    for (const question of named) byName.add(question)
    return {
      topic: linkTo(ledger, 'topic', topic.slug),
      disputes: full.map((question) => listedDispute(ledger, question)),
      lines: named.map((question) => questionLine(ledger, question)),
      ...(left.length > 0 && {
        more: {
          text: `${counted(left.length, 'question')} with every statement`,
          href: changesPage(topic.slug),
        },
      }),
    }
  })
  const total = ledger.documents.question.size
  if (inFull.size === total) return { topics }
  const known = new Set([...inFull, ...byName]).size
  const named = known > inFull.size ? `, ${numberInWords(known - inFull.size)} by name` : ''
  const rest = known < total ? ', the rest on the pages of their topics' : ''
  return {
    topics,
    note: `Of ${counted(total, 'question')}, ${numberInWords(inFull.size)} are shown here with every answer${named}${rest}.`,
  }
}
