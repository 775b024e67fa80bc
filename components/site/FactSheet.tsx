import type { ReactNode } from 'react'

/** Facts as names and values; a row without a value is left out. */
export function FactSheet({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  const filled = rows.filter(([, value]) => value !== false && value !== undefined && value !== null)
  if (filled.length === 0) return null
  return (
    <dl className="mt-6 grid max-w-[66ch] gap-x-6 gap-y-2 border-y border-rule py-3 sm:grid-cols-[9rem_1fr]">
      {filled.map(([name, value]) => (
        <div key={name} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="font-sans text-sm font-semibold text-muted">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
