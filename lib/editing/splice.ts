/** A part of a text and what is to stand in its place. Offsets are in UTF-16 code units. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Applies edits to a text and leaves every other character as it was.
 *
 * @throws {Error} where two edits overlap: one of them was found by mistake
 */
export function splice(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) throw new Error(`Two edits overlap at ${edit.from}.`)
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}
