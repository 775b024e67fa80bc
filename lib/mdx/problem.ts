import type { Position } from '@/lib/problems/problem'

/** A mistake in a body; positions count from the beginning of the body. */
export interface BodyProblem {
  readonly at: Position
  readonly found: string
  readonly allowed?: string
  readonly nearest?: string
  readonly fix: string
}

/** What is wrong with a line that begins with `import` or `export`, whether or not it can be read as code. */
export const PROGRAM_LINE = {
  found: 'an import or export line, which is program code',
  fix: 'Take the line out. Begin the paragraph with another word if it is meant as text.',
}

/** What is wrong with text in curly braces, whether or not it can be read as code. */
export const BRACES = {
  found: 'text in curly braces, which is read as program code',
  fix: 'Take the braces out. To print a brace write \\{ or \\}.',
}
