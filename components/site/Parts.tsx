import type { ReactNode } from 'react'

/** Stays at the top while a long page is read: what it is about, and its parts. Scrolls sideways on a phone. */
export function Parts({
  lead,
  parts,
}: {
  readonly lead: ReactNode
  /** Ids and names of the parts; of those that the page does not have, false. */
  readonly parts: readonly (readonly [string, string] | false)[]
}) {
  return (
    <nav aria-label="On this page" className="bar mt-6 print:hidden">
      <a className="font-semibold text-ink" href="#main">
        {lead}
      </a>
      <ul>
        {parts.map(
          (part) =>
            part && (
              <li key={part[0]}>
                <a href={`#${part[0]}`}>{part[1]}</a>
              </li>
            ),
        )}
      </ul>
    </nav>
  )
}
