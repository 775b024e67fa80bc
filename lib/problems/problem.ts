import type { FieldPath } from '@/lib/schema/walk'
import type { WarningName } from '@/lib/schema/warnings'

/** 1-based, counted in UTF-16 code units as editors' programs do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The first place of a file. */
export const TOP: Position = { line: 1, column: 1 }

/** The place of a character of a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

/** Something wrong in the content, for the person who wrote it. */
export interface Problem {
  /** Set for what may be meant: it is printed, and stops nothing. */
  readonly severity?: 'warning'
  /** The name by which such a warning can be accepted. Without one it is to be mended. */
  readonly warning?: WarningName
  /** Path from the project's root, such as `content/actors/dmitry-peskov.mdx`. */
  readonly file: string
  /** Where it stands, if already known; else `path` says which field to look up. */
  readonly at?: Position
  readonly path?: FieldPath
  /** Points at the name of the field and not at its value. */
  readonly onKey?: boolean
  /** What was found, as one sentence. */
  readonly found: string
  /** What may stand there. */
  readonly allowed?: string
  /** The nearest valid value. */
  readonly nearest?: string
  /** What to do, as one sentence. */
  readonly fix: string
  /** The entry that it stands in, such as “the statement “peskov-no-talks-2021-09-15””. */
  readonly entry?: string
  /** Set where the mistake is a reference to something that does not exist. */
  readonly dangling?: { readonly kind: string; readonly id: string }
}

/** What a rule tells of the place that it looked at. */
type Told = Omit<Problem, 'file' | 'path'>

/** A mistake in a field, as the list that a rule returns. */
export const mistake = (file: string, path: FieldPath, told: Told): Problem[] => [{ file, path, ...told }]

/** The same for what may be meant. */
export const warning = (name: WarningName, file: string, path: FieldPath, told: Told): Problem[] => [
  { severity: 'warning', warning: name, file, path, ...told },
]

/** A problem whose place in the file is known. */
export type LocatedProblem = Problem & { readonly at: Position }

/** Tells what may be meant from what cannot be right. */
export const isWarning = ({ severity }: Problem): boolean => severity === 'warning'

/** Order of problems: by file, line and column. */
export const byPlace = (a: LocatedProblem, b: LocatedProblem): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.at.line - b.at.line || a.at.column - b.at.column
