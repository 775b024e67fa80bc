import type { Position, Problem } from '@/lib/problems/problem'

/**
 * What a content file may hold at most. The longest of the site's own has 22 kB. What goes further costs a parser time
 * that grows with the square of it: 30 kB of one hostile paragraph took a minute.
 */
export const MOST = {
  bytes: 64 * 1024,
  lines: 3000,
  /** Characters between two empty lines of a body. */
  paragraph: 5000,
  /** Characters of a paragraph that Markdown gives a meaning to. */
  marks: 400,
  /** The same for a whole body. */
  allMarks: 8000,
  /** Lists and quotations inside one another, or brackets in front matter. */
  nesting: 12,
  /** Fields and list items of one front matter. */
  fields: 3000,
} as const

type Found = Omit<Problem, 'file'>

/** A file that is too large to be read at all. */
export const tooLarge = (file: string, bytes: number): Problem | undefined =>
  bytes > MOST.bytes
    ? {
        file,
        at: { line: 1, column: 1 },
        found: `a file of ${Math.ceil(bytes / 1024)} kB`,
        allowed: `at most ${MOST.bytes / 1024} kB`,
        fix: 'Divide it: a page that needs more is two pages.',
      }
    : undefined

/** Front matter that would take a parser too long. @param firstLine the line of the file on which it begins */
export function frontMatterTooMuch(yaml: string, firstLine: number): Found | undefined {
  const lines = yaml.split('\n')
  for (const [n, line] of lines.entries()) {
    const indent = line.length - line.trimStart().length
    const dashes = /^(?:[-?] +)*/.exec(line.trimStart())?.[0].match(/[-?]/g)?.length ?? 0
    const brackets = line.match(/[[{]/g)?.length ?? 0
    if (indent > 4 * MOST.nesting || dashes > MOST.nesting || brackets > 8 * MOST.nesting)
      return {
        at: { line: firstLine + n, column: 1 },
        found: 'lists and fields that lie too deep in one another',
        allowed: `${MOST.nesting} levels`,
        fix: 'Front matter needs four at most: compare the template in docs/content.md.',
      }
  }
  return undefined
}

/** A body that would take a parser too long. @param firstLine the line of the file on which it begins */
export function bodyTooMuch(body: string, firstLine: number): Found | undefined {
  const lines = body.split('\n')
  if (lines.length > MOST.lines)
    return {
      at: { line: firstLine + MOST.lines, column: 1 },
      found: `a text of ${lines.length} lines`,
      allowed: `at most ${MOST.lines}`,
      fix: 'Divide it: a page that needs more is two pages.',
    }
  let start: Position = { line: firstLine, column: 1 }
  let [length, marks, allMarks] = [0, 0, 0]
  for (const [n, line] of lines.entries()) {
    const at = { line: firstLine + n, column: 1 }
    if (nestingOf(line) > MOST.nesting)
      return {
        at,
        found: 'quotations or lists that lie too deep in one another',
        allowed: `${MOST.nesting} levels`,
        fix: 'Take some of the signs > and - at the beginning of the line away.',
      }
    if (line.trim() === '') {
      ;[length, marks] = [0, 0]
      start = { line: at.line + 1, column: 1 }
      continue
    }
    length += line.length + 1
    const own = line.match(MARK)?.length ?? 0
    marks += own
    allMarks += own
    if (allMarks > MOST.allMarks)
      return {
        at,
        found: `a text with more than ${MOST.allMarks} signs of Markdown (such as *, _ and [)`,
        allowed: `at most ${MOST.allMarks}`,
        fix: 'Divide it: a page that needs more is two pages.',
      }
    if (length > MOST.paragraph)
      return {
        at: start,
        found: `a paragraph of more than ${MOST.paragraph} characters`,
        allowed: `at most ${MOST.paragraph} without an empty line`,
        fix: 'Divide it by empty lines.',
      }
    if (marks > MOST.marks)
      return {
        at: start,
        found: `a paragraph with more than ${MOST.marks} signs of Markdown (such as *, _ and [)`,
        allowed: `at most ${MOST.marks} without an empty line`,
        fix: 'Divide it by empty lines, or take signs out.',
      }
  }
  return undefined
}

const MARK = /[*_~`[\]{}<>\\&!:|]/g

/** How many quotations and lists a line opens or goes on with. */
function nestingOf(line: string): number {
  const [before = ''] = /^(?:\s|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/.exec(line) ?? []
  const signs = before.match(/>|[-+*]|\d{1,9}[.)]/g)?.length ?? 0
  const spaces = before.replace(/>|[-+*]|\d{1,9}[.)]/g, '').length
  // A list inside a list is written by indenting it: two spaces a level at least.
  return Math.max(signs, Math.ceil(spaces / 4))
}
