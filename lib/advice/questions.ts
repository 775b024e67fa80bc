import { sideOf } from '@/lib/derive/party'
import { relationOf } from '@/lib/derive/relation'
import type { Ledger, Question, Statement } from '@/lib/ledger/model'
import { type Problem, warning } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/** Quotations of one side that are worth a look, in characters, and how many times those of any other. */
const LONG = 240
const TIMES = 4

/** What an editor should see of who is heard on a question, and at what length. */
export function questionAdvice(ledger: Ledger): Problem[] {
  return [...ledger.documents.question.values()].flatMap((question) => {
    const statements = ledger.index.statementsBy.question.get(question.slug) ?? []
    if (question.fields.withdrawn || statements.length === 0) return []
    return [...oneSided(ledger, question, statements), ...unequal(ledger, question, statements)]
  })
}

/** The party that speaks, or a speaker of none. */
const sideIn = (ledger: Ledger, statement: Statement): string => sideOf(ledger, statement) ?? statement.by

const nameOf = (ledger: Ledger, actor: string) => ledger.documents.actor.get(actor)?.fields.name ?? actor

function oneSided(ledger: Ledger, question: Question, statements: readonly Statement[]): Problem[] {
  const giving = statements.filter(({ answer, value }) => answer !== undefined || value !== undefined)
  const sides = new Set(giving.map((statement) => sideIn(ledger, statement)))
  const answers = new Set(giving.flatMap(({ answer }) => answer ?? []))
  const [side] = sides
  const [answer] = answers
  const label = question.fields.answers?.find(({ id }) => id === answer)?.label
  const found =
    sides.size === 1 && side !== undefined
      ? `a question on which only one side has been heard: ${nameOf(ledger, side)}`
      : answers.size === 1 && label !== undefined
        ? `a question to which only one answer was ever given: “${label}”`
        : undefined
  if (found === undefined) return []
  return warning('one-sided', question.file, ['title'], {
    found,
    fix: 'Look for a source in which somebody else speaks to it.',
  })
}

function unequal(ledger: Ledger, question: Question, statements: readonly Statement[]): Problem[] {
  const lengths = new Map<string, number>()
  for (const statement of statements) {
    const side = sideIn(ledger, statement)
    lengths.set(side, (lengths.get(side) ?? 0) + (statement.quote?.length ?? 0))
  }
  const [[side, most] = ['', 0], [, next] = ['', most]] = [...lengths].toSorted(([, a], [, b]) => b - a)
  if (most < LONG || most < next * TIMES) return []
  return warning('unequal-quotes', question.file, ['title'], {
    found: `quotations of ${most} characters by ${nameOf(ledger, side)}, and of no more than ${next} by anybody else`,
    fix: 'Quote the others as well, or tell the longest quotation in our words.',
  })
}

/**
 * Denials that may well reply to a statement of the ledger, and do not say so.
 *
 * @param placeOf where a statement stands in its file
 */
export function denialAdvice(ledger: Ledger, placeOf: (statement: string) => FieldPath): Problem[] {
  return [...ledger.statements.values()].flatMap((denial) => {
    const { kind, repliesTo, question: asked, answer } = denial
    const question = asked === undefined ? undefined : ledger.documents.question.get(asked)
    if (kind !== 'denial' || repliesTo.length > 0 || !question || answer === undefined) return []
    const said = ledger.index.statementsBy.question.get(question.slug) ?? []
    const meant = said.findLast(
      (other) =>
        other.answer !== undefined &&
        other.publicFrom <= denial.publicFrom &&
        sideIn(ledger, other) !== sideIn(ledger, denial) &&
        relationOf(question, other.answer, answer) === 'excluding',
    )
    const article = ledger.documents.article.get(denial.article)
    if (!meant || !article) return []
    return warning('unlinked-denial', article.file, placeOf(denial.id), {
      found: `the denial “${denial.id}”, which does not say what it replies to; “${meant.id}”, by another side, says otherwise`,
      fix: `If it replies to that, write “repliesTo: [${meant.id}]”.`,
    })
  })
}
