/** A Markdown table. Numbers stand to the right. */
export function table(head: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]) {
  const cells = rows.map((row) => head.map((_, n) => String(row[n] ?? '—')))
  const widths = head.map((title, n) => Math.max(3, title.length, ...cells.map((row) => (row[n] ?? '').length)))
  const right = head.map((_, n) => cells.every((row) => /^(—|[<×+-]?[\d.,]+.*)$/.test(row[n] ?? '')))
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, n) => (right[n] ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, n) => (right[n] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head), `| ${rule.join(' | ')} |`, ...cells.map(line)].join('\n')
}

export const MB = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
export const seconds = (value: number | undefined) =>
  value === undefined ? undefined : `${value.toFixed(value < 10 ? 2 : 1)} s`
/** @param value seconds */
export const milliseconds = (value: number | undefined) =>
  value === undefined ? undefined : `${(value * 1000).toFixed(1)} ms`
export const ratio = (value: number | undefined, base: number | undefined) =>
  value && base ? `×${(value / base).toFixed(2)}` : undefined

/** The middle value; of an even number, the lower of the two. */
export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
