import './fact-sheet.css'
import type { ReactNode } from 'react'

/** The name of a fact, and what it is; nothing where it is not known. */
export type Fact = readonly [string, ReactNode]

/** Facts as names and values; a row without a value is left out. */
export function FactSheet({ rows }: { readonly rows: readonly Fact[] }) {
  const filled = rows.filter(([, value]) => value !== false && value !== undefined && value !== null)
  if (filled.length === 0) return null
  return (
    <dl className="facts">
      {filled.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
