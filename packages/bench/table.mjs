// @ts-check

/**
 * A Markdown table. Numbers stand to the right.
 * @param {readonly string[]} head
 * @param {readonly (readonly (string | number | undefined)[])[]} rows
 */
export function table(head, rows) {
  const cells = rows.map((row) => head.map((_, n) => String(row[n] ?? '—')))
  const widths = head.map((title, n) => Math.max(3, title.length, ...cells.map((row) => (row[n] ?? '').length)))
  const right = head.map((_, n) => cells.every((row) => /^(—|[<×+-]?[\d.,]+.*)$/.test(row[n] ?? '')))
  /** @param {readonly string[]} row */
  const line = (row) =>
    `| ${row.map((cell, n) => (right[n] ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, n) => (right[n] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head), `| ${rule.join(' | ')} |`, ...cells.map(line)].join('\n')
}

/** @param {number} bytes */
export const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`
/** @param {number} bytes */
export const MB = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`
/** @param {number | undefined} value */
export const seconds = (value) => (value === undefined ? undefined : `${value.toFixed(value < 10 ? 2 : 1)} s`)
/** @param {number | undefined} value seconds */
export const milliseconds = (value) => (value === undefined ? undefined : `${(value * 1000).toFixed(1)} ms`)
/** @param {number | undefined} value @param {number | undefined} base */
export const ratio = (value, base) => (value && base ? `×${(value / base).toFixed(2)}` : undefined)

/** The middle value; of an even number, the lower of the two. @param {readonly number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
