import type { ReactNode } from 'react'

/** Facts as names and values; a row without a value is left out. */
export function FactSheet({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
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
