/** What is wrong with front matter that cannot be read, and on which line and column of it, both from 1. */
export interface YamlMistake {
  readonly line: number
  readonly column: number
  readonly found: string
  readonly allowed?: string
  readonly fix: string
}

/**
 * Finds the first line that is not indented like those that it belongs to: further than the line above, which opens
 * nothing, or to a depth at which nothing stands.
 */
export function indentMistake(lines: readonly string[]): YamlMistake | undefined {
  let open: Level[] = [{ indent: 0 }]
  let closed: Level[] = []
  let previous: { line: number; indent: number; opens: boolean } | undefined
  let block: number | undefined
  for (const [n, text] of lines.entries()) {
    if (text.trim() === '' || /^ *#/.test(text)) continue
    const indent = text.length - text.trimStart().length
    // Text after >- or | may be indented as one likes.
    if (block !== undefined && indent > block) continue
    block = undefined
    const deepest = open.at(-1)?.indent ?? 0
    if (indent > deepest && previous && !previous.opens) {
      // The line above went back too far, and this one goes on where it should have stood.
      if (closed.some((level) => level.indent === indent))
        return mistake(previous.line, previous.indent, closed.at(-1)?.indent ?? indent)
      return mistake(n + 1, indent, deepest)
    }
    closed = open.filter((level) => level.indent > indent)
    open = open.filter((level) => level.indent <= indent)
    if (indent > (open.at(-1)?.indent ?? 0)) {
      if (closed.length > 0) return mistake(n + 1, indent, closed.at(-1)?.indent ?? indent)
      open.push({ indent })
    }
    const content = /^ *(?:- +)+/.exec(text)?.[0].length
    if (content !== undefined) open.push({ indent: content })
    if (/[|>][+-]?\s*$/.test(text)) block = indent
    previous = { line: n + 1, indent, opens: /:\s*$|-\s*$/.test(text) }
  }
  return undefined
}

interface Level {
  readonly indent: number
}

const mistake = (line: number, indent: number, due: number): YamlMistake => ({
  line,
  column: 1,
  found: `a line with ${spaces(indent)} before it, where its neighbours have ${indent > due ? 'fewer' : 'more'}`,
  allowed: spaces(due),
  fix: `Begin the line with ${spaces(due)}, like the other fields that it belongs with.`,
})

const spaces = (count: number) => (count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`)
