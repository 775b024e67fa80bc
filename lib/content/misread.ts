import { type Document, isScalar, visit } from 'yaml'

/** A value that YAML takes otherwise than it looks. */
export interface Misread {
  /** Where it stands in the YAML. */
  readonly offset: number
  readonly found: string
  readonly fix: string
}

/**
 * Finds what is valid YAML and means something else than what is written: text of which a comment swallows the end, and
 * numbers in a programmer's form or with the thousands marked as some countries do.
 */
export function misread(document: Document, yaml: string): Misread[] {
  const found: Misread[] = []
  visit(document, {
    Scalar(key, node) {
      const [start, end] = node.range ?? [0, 0]
      const written = yaml.slice(start, end)
      const lineEnd = yaml.indexOf('\n', end)
      const after = yaml.slice(end, lineEnd === -1 ? undefined : lineEnd)
      const problem =
        (key !== 'key' && /^[ \t]+#/.test(after) && swallowed(written, after.trim())) ||
        (isScalar(node) && typeof node.value === 'number' && number(written, node.value))
      if (problem) found.push({ offset: start, ...problem })
    },
  })
  return found
}

const swallowed = (written: string, comment: string) => ({
  found: `“${short(written)}”, without “${short(comment)}”, which front matter takes for a remark and leaves out`,
  fix: 'Put the whole text in double quotes. A remark for other editors stands on a line of its own.',
})

function number(written: string, value: number): Omit<Misread, 'offset'> | undefined {
  const thousands = /^-?\d{1,3}\.\d{3}$/.test(written)
  // A coordinate may well have three digits after its point; a figure that has them is mostly one of thousands.
  if (thousands && Number(written.split('.')[0]) !== 0 && Math.abs(value) < 1000)
    return {
      found: `the number ${written}, which is read as ${value}`,
      fix: `Write ${written.replace('.', '')} for thousands. For a fraction write fewer digits, or one more, after the point.`,
    }
  if (/^-?\d+(\.\d+)?$/.test(written)) return undefined
  return {
    found: `${short(written)}, which is read as the number ${value}`,
    fix: 'Write numbers with digits and a point alone, such as 1400 or 14.5; text in double quotes.',
  }
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
