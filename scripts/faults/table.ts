/** What became of the site in one fault. */
export interface Row {
  readonly fault: string
  readonly answers: number
  readonly failed: number
  readonly odd: number
  /** What is served afterwards. */
  readonly old: string
  /** What the command said to people. */
  readonly said: string
  /** How the next build went. */
  readonly next: string
}

/** Whether a row is as it should be. */
export const isGood = ({ failed, odd, old, next }: Row): boolean =>
  failed === 0 && odd === 0 && !/not|other/.test(old.replace('old or new', '')) && !/not/.test(next)

/** The table of docs/reliability.md. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(
    ({ fault, answers, failed, odd, old, said, next }) =>
      `| ${[fault, String(answers), String(failed), String(odd), old, said.replaceAll('|', '\\|'), next].join(' | ')} |`,
  )
  return [
    '| Fault | Answers | Not 200 | Odd | The site afterwards | What people are told | The next build |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}
