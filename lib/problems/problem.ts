import type { FieldPath } from '@/lib/schema/walk'

/** 1-based, counted in UTF-16 code units as editors' programs do. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something wrong in the content, for the person who wrote it. */
export interface Problem {
  /** Set for what may be meant: it is printed, and stops nothing. */
  readonly severity?: 'warning'
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
  /** Set where the mistake is a reference to something that does not exist. */
  readonly dangling?: { readonly kind: string; readonly id: string }
}

/** Tells what may be meant from what cannot be right. */
export const isWarning = ({ severity }: Problem): boolean => severity === 'warning'
