import { createHash } from 'node:crypto'
import { isWarning, type LocatedProblem } from '@/lib/problems/problem'

/** What programs get of a problem. Fields are added to this, and none is renamed or taken out. */
interface Told {
  readonly severity: 'error' | 'warning'
  /** The name by which a warning can be accepted. */
  readonly warning?: string | undefined
  /** Path from the folder that was checked. Lines and columns count from 1, and say where it begins; no end is told. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly found: string
  readonly allowed?: string | undefined
  readonly nearest?: string | undefined
  readonly fix: string
  /** The entry of front matter that it stands in. */
  readonly entry?: string | undefined
}

const severityOf = (problem: LocatedProblem) => (isWarning(problem) ? 'warning' : 'error')

/** Problems as JSON: one list, one object and one line for each. */
export function asJson(problems: readonly LocatedProblem[]): string {
  const lines = problems.map((problem) => {
    const { warning, file, at, found, allowed, nearest, fix, entry } = problem
    const told: Told = {
      severity: severityOf(problem),
      warning,
      file,
      line: at.line,
      column: at.column,
      found,
      allowed,
      nearest,
      fix,
      entry,
    }
    return JSON.stringify(told)
  })
  return lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`
}

/** Problems as workflow commands of GitHub, which it shows beside the line. */
export function asGithub(problems: readonly LocatedProblem[]): string {
  return problems
    .map((problem) => {
      const { file, at, warning } = problem
      const title = warning ?? (isWarning(problem) ? 'Content: a warning' : 'Content: a mistake')
      const place = Object.entries({ file, line: at.line, col: at.column, title })
      const properties = place.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
      return `::${severityOf(problem)} ${properties}::${escapeData(inLines(problem))}`
    })
    .join('\n')
}

const inLines = ({ found, allowed, nearest, fix }: LocatedProblem) =>
  [found, allowed && `Allowed: ${allowed}`, nearest && `Nearest: ${nearest}`, `To do: ${fix}`]
    .filter(Boolean)
    .join('\n')

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** Problems as a code quality report of GitLab. */
export function asGitlab(problems: readonly LocatedProblem[]): string {
  const seen = new Map<string, number>()
  const report = problems.map((problem) => {
    const { file, at, found, warning } = problem
    // Not of the line, so that a problem stays the same one when lines are added above it.
    const key = JSON.stringify([file, found])
    const times = seen.get(key) ?? 0
    seen.set(key, times + 1)
    return {
      description: inLines(problem),
      check_name: warning ?? (isWarning(problem) ? 'content-warning' : 'content'),
      fingerprint: createHash('sha256').update(`${key} ${times}`).digest('hex'),
      severity: isWarning(problem) ? 'minor' : 'major',
      location: { path: file, lines: { begin: at.line } },
    }
  })
  return JSON.stringify(report, null, 2)
}
