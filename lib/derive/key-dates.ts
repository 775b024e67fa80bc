import { changesOn } from '@/lib/derive/changes'
import { isAnswer } from '@/lib/derive/positions'
import type { TimelineEntry } from '@/lib/derive/timeline'
import type { Event, Ledger, Statement } from '@/lib/ledger/model'
import { compareText, groupBy } from '@/lib/ledger/order'

/** So many of what was said, and so many of what happened: about a dozen. */
const OF_EACH = 6

/**
 * The few entries of a timeline that a front page has room for, in the order given. Half are of what was said: first each
 * change of position, then the first time that each answer was given, to one question after the other as long as all of its
 * answers fit: no answer stands here without those against it. Half are of what happened: first what bears on most of the
 * questions, then on any, of equals the newest. What rests on a weak source is left out.
 *
 * @param questions in the order of their weight, as the topic lists them
 */
export function keyDates(
  ledger: Ledger,
  entries: readonly TimelineEntry[],
  questions: readonly string[],
): TimelineEntry[] {
  const sound = entries.filter((entry) => (entry.type === 'event' ? entry.event : entry.statement).confidence !== 'low')
  const said = sound.flatMap((entry) => (entry.type === 'statement' ? entry.statement : []))
  const happened = sound.flatMap((entry) => (entry.type === 'event' ? entry.event : []))
  const chosen = new Set<Statement | Event>([
    ...answersInFull(said, questions, turns(ledger, said, questions)),
    ...byBearing(happened, questions).slice(0, OF_EACH),
  ])
  return entries.filter((entry) => chosen.has(entry.type === 'event' ? entry.event : entry.statement))
}

/** Statements by which somebody changed position. */
function turns(ledger: Ledger, said: readonly Statement[], questions: readonly string[]): Statement[] {
  const turning = new Set(
    questions
      .flatMap((slug) => ledger.documents.question.get(slug) ?? [])
      .flatMap((question) => changesOn(ledger, question, null).map(({ after }) => after.id)),
  )
  return said.filter(({ id }) => turning.has(id))
}

/** Adds the first statement of each answer (of a measure, the first figure), question by question, while there is room. */
function answersInFull(
  said: readonly Statement[],
  questions: readonly string[],
  chosen: readonly Statement[],
): ReadonlySet<Statement> {
  let all = new Set(chosen)
  for (const slug of questions) {
    const more = new Set([...all, ...firstAnswers(said, slug)])
    if (more.size > OF_EACH && all.size > chosen.length) break
    all = more
  }
  return all
}

/** The first statement of each answer to a question; of a measure, the first figure. */
function firstAnswers(said: readonly Statement[], question: string): Statement[] {
  const given = said.filter((statement) => statement.question === question && isAnswer(statement))
  return [...new Map(given.toReversed().map((statement) => [statement.answer, statement])).values()].toReversed()
}

/**
 * Days that a reader would want to go back to, oldest first, each with the statement that it is named after: a change of
 * position, or the first time that an answer was given to one of the questions. They are days on which something became
 * public. What rests on a weak source names no day.
 */
export function namedStops(ledger: Ledger, said: readonly Statement[], questions: readonly string[]): Statement[] {
  const byDay = groupBy(turningPoints(ledger, said, questions), ({ publicFrom }) => [publicFrom])
  return [...byDay.values()].flatMap(([first]) => first ?? [])
}

/** The same with every such statement of a day. */
export function turningPoints(ledger: Ledger, said: readonly Statement[], questions: readonly string[]): Statement[] {
  const sound = said.filter(({ confidence, answer }) => confidence !== 'low' && answer !== undefined)
  const chosen = [...turns(ledger, sound, questions), ...questions.flatMap((slug) => firstAnswers(sound, slug))]
  return [...new Set(chosen)].toSorted((a, b) => compareText(a.publicFrom, b.publicFrom))
}

function byBearing(happened: readonly Event[], questions: readonly string[]): Event[] {
  const weight = (event: Event) => {
    const bears = event.questions.filter((slug) => questions.includes(slug)).length
    return bears > 0 ? bears + 1 : Math.min(1, event.questions.length)
  }
  return happened.toReversed().toSorted((a, b) => weight(b) - weight(a))
}
