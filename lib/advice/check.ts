import { documentAdvice, unfinishedAdvice } from '@/lib/advice/documents'
import { denialAdvice, questionAdvice } from '@/lib/advice/questions'
import { type CheckOptions, type CheckResult, checkContent } from '@/lib/content/check'
import type { RawDocument } from '@/lib/ledger/model'
import { parseDocument } from '@/lib/ledger/parse'
import { byPlace, type LocatedProblem, type Problem } from '@/lib/problems/problem'
import type { FieldPath } from '@/lib/schema/walk'

/**
 * Checks a content folder and tells what may be meant besides: an orphan page, a question on which one side was heard.
 * Warnings that the files accept are left out.
 *
 * @param root the project's root; the content is `root/content`
 */
export const checkWithAdvice = async (root: string, options: CheckOptions = {}): Promise<CheckResult> =>
  withAdvice(await checkContent(root, options), options.today)

/** Adds to what the check found what may be meant besides. */
export function withAdvice(result: CheckResult, today: string | undefined): CheckResult {
  if (!result.ok) return result
  const { ledger, documents, texts, locate } = result
  const places = placesOf(documents)
  const advice = [
    ...questionAdvice(ledger),
    ...denialAdvice(ledger, (id) => places.get(id) ?? []),
    ...documentAdvice(ledger, today),
    ...unfinishedAdvice(documents, texts),
  ].map(locate)
  const warnings = accepting([...result.warnings, ...advice], documents, today !== undefined)
  return { ...result, warnings: [...warnings.left, ...warnings.needless.map(locate)].toSorted(byPlace) }
}

/** Where each statement stands in its file. */
const placesOf = (documents: readonly RawDocument[]): ReadonlyMap<string, FieldPath> =>
  new Map(
    documents.flatMap((raw) => {
      const parsed = raw.kind === 'article' ? parseDocument(raw) : undefined
      if (!parsed || !('document' in parsed) || parsed.document.kind !== 'article') return []
      return parsed.document.fields.statements.map(({ id }, n) => [id, ['statements', n, 'id']] as const)
    }),
  )

/** Leaves accepted warnings out, and finds what was accepted in vain. */
function accepting(
  warnings: readonly LocatedProblem[],
  documents: readonly RawDocument[],
  knowsTheDay: boolean,
): { left: readonly LocatedProblem[]; needless: readonly Problem[] } {
  const accepted = documents.flatMap((raw) => {
    const parsed = parseDocument(raw)
    if (!('document' in parsed)) return []
    return parsed.document.fields.accepted.map((one, n) => ({ file: raw.file, n, ...one }))
  })
  const covers = ({ file, warning, entry }: (typeof accepted)[number], problem: Problem) =>
    file === problem.file &&
    warning === problem.warning &&
    (entry === undefined || problem.entry?.includes(`“${entry}”`) === true)
  return {
    left: warnings.filter((problem) => !accepted.some((one) => covers(one, problem))),
    needless: accepted
      // Without a clock nothing is overdue.
      .filter((one) => knowsTheDay || one.warning !== 'overdue')
      .filter((one) => !warnings.some((problem) => covers(one, problem)))
      .map(({ file, n, warning }) => ({
        severity: 'warning',
        warning: 'needless-acceptance',
        file,
        path: ['accepted', n, 'warning'],
        found: `the warning “${warning}”, which is accepted and does not arise`,
        fix: 'Take it out of “accepted”.',
      })),
  }
}
