import { lastDay } from '@/lib/dates/edtf'
import { figureKey, timeOfFigure } from '@/lib/derive/figures'
import type { TimelineEntry } from '@/lib/derive/timeline'
import type { Statement } from '@/lib/ledger/model'
import { groupBy } from '@/lib/ledger/order'

/**
 * Shortens a timeline to what moved the story. Entries keep their order. What stays:
 * - what happened, unless its source is weak;
 * - each answer to a question, where it is given first and where it is given last, by anyone and by each party;
 * - a speaker’s answer that differs from their one before;
 * - of each speaker’s figures for one thing and place, the first, the last, the largest and the smallest;
 * - the first time that a speaker was asked and did not deny;
 * - a denial of anything kept: no claim is shown without its denial.
 *
 * Background, repetitions and weakly sourced entries are only in the full timeline.
 *
 * @param questions keeps only statements on these
 * @param sideOf the party on whose side a statement was made, if on any
 */
export function milestones(
  entries: readonly TimelineEntry[],
  questions?: readonly string[],
  sideOf: (statement: Statement) => string | undefined = () => undefined,
): TimelineEntry[] {
  const statements = entries.flatMap((entry) => (entry.type === 'statement' ? entry.statement : []))
  const candidates = statements.filter(
    ({ question, kind, confidence }) =>
      question !== undefined &&
      (!questions || questions.includes(question)) &&
      kind !== 'background' &&
      confidence !== 'low',
  )
  const kept = new Set([
    ...firstAndLast(groupBy(candidates, ({ question, answer }) => (answer ? [`${question} ${answer}`] : []))),
    ...firstAndLast(
      groupBy(candidates, (statement) => {
        const side = sideOf(statement)
        return statement.answer && side ? [`${statement.question} ${statement.answer} ${side}`] : []
      }),
    ),
    ...changed(groupBy(candidates, ({ question, by, answer }) => (answer ? [`${question} ${by}`] : []))),
    ...turningFigures(candidates.filter(({ value }) => value)),
    ...firsts(groupBy(candidates, ({ question, by, kind }) => (kind === 'non-denial' ? [`${question} ${by}`] : []))),
  ])
  for (const statement of candidates)
    if (
      statement.kind === 'denial' &&
      statements.some((said) => kept.has(said) && statement.repliesTo.includes(said.id))
    )
      kept.add(statement)
  return entries.filter((entry) =>
    entry.type === 'event' ? entry.event.confidence !== 'low' : kept.has(entry.statement),
  )
}

type Groups = ReadonlyMap<string, readonly Statement[]>

const firsts = (groups: Groups) => [...groups.values()].flatMap(([first]) => first ?? [])

const firstAndLast = (groups: Groups) =>
  [...groups.values()].flatMap((group) => [group[0], group.at(-1)].flatMap((each) => each ?? []))

const changed = (groups: Groups) =>
  [...groups.values()].flatMap((group) => group.filter(({ answer }, n) => n > 0 && group[n - 1]?.answer !== answer))

function turningFigures(figures: readonly Statement[]): Statement[] {
  const groups = groupBy(figures, (statement) => [`${statement.question} ${statement.by} ${figureKey(statement)}`])
  const end = (statement: Statement) => lastDay(timeOfFigure(statement)) ?? '9999'
  return [...groups.values()].flatMap((group) => {
    const inTime = group.toSorted((a, b) => (end(a) < end(b) ? -1 : end(a) > end(b) ? 1 : 0))
    const amounts = group.filter(({ value }) => value?.amount !== undefined)
    const by = (pick: (a: number, b: number) => boolean) =>
      amounts.reduce<Statement | undefined>(
        (best, each) => (best && !pick(each.value?.amount ?? 0, best.value?.amount ?? 0) ? best : each),
        undefined,
      )
    return [inTime[0], inTime.at(-1), by((a, b) => a > b), by((a, b) => a < b)].flatMap((each) => each ?? [])
  })
}
