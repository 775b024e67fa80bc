import { isWarning, type Position, type Problem } from '@/lib/problems/problem'
import { visible } from '@/lib/schema/characters'

/**
 * Writes a problem as a person reads it. The first line has the form `file:line:column`, which terminals and editors
 * turn into a link.
 */
export function formatProblem(problem: Problem & { readonly at?: Position }): string {
  const place = problem.at ? `:${problem.at.line}:${problem.at.column}` : ''
  const lines = [
    `${plain(problem.file)}${place}`,
    `  ${isWarning(problem) ? 'Warning:' : 'Found:  '}  ${plain(problem.found)}`,
    isNamed(problem) && `  In:       ${plain(problem.entry)}`,
    problem.allowed && `  Allowed:  ${plain(problem.allowed)}`,
    problem.nearest && `  Nearest:  ${plain(problem.nearest)}`,
    `  To do:    ${plain(problem.fix)}`,
  ]
  return lines.filter(Boolean).join('\n')
}

/** Whether there is an entry to name that the sentence itself does not. */
function isNamed(problem: Problem): problem is Problem & { readonly entry: string } {
  const [id] = problem.entry?.match(/“.*?”/) ?? []
  return problem.entry !== undefined && !problem.found.includes(id ?? problem.entry)
}

/** The most of a sentence that is printed, in characters: a message quotes what may be a whole page. */
const MOST = 400

/** Problems that are printed in one run: nobody mends more before the next. */
const AT_ONCE = 100

/** One line for a terminal: nothing invisible, nothing that turns the line round, and an end. */
const plain = (text: string): string =>
  visible(text.length > MOST ? `${text.slice(0, MOST - 101)}…${text.slice(-100)}` : text)

/** Writes all problems, and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const warnings = problems.filter(isWarning).length
  const counts = [counted(problems.length - warnings, 'problem'), counted(warnings, 'warning')].filter(Boolean)
  const files = new Set(problems.map(({ file }) => file)).size
  const shown = problems.slice(0, AT_ONCE).map(formatProblem)
  if (problems.length > AT_ONCE) shown.push(`And ${problems.length - AT_ONCE} more, once these are mended.`)
  return `${shown.join('\n\n')}\n\n${counts.join(' and ')} in ${counted(files, 'file')} of the content.`
}

const counted = (count: number, noun: string) => (count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`)
