import type { Position, Problem } from '@/lib/problems/problem'

/**
 * Writes a problem as a person reads it. The first line has the form `file:line:column`, which terminals and editors
 * turn into a link.
 */
export function formatProblem(problem: Problem & { readonly at?: Position }): string {
  const place = problem.at ? `:${problem.at.line}:${problem.at.column}` : ''
  const lines = [
    `${problem.file}${place}`,
    `  Found:    ${problem.found}`,
    problem.allowed && `  Allowed:  ${problem.allowed}`,
    problem.nearest && `  Nearest:  ${problem.nearest}`,
    `  To do:    ${problem.fix}`,
  ]
  return lines.filter(Boolean).join('\n')
}

/** Writes all problems, and how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const files = new Set(problems.map(({ file }) => file)).size
  return `${problems.map(formatProblem).join('\n\n')}\n\n${count} in ${files === 1 ? '1 file' : `${files} files`} of the content.`
}
