import './parts.css'
import type { ReactNode } from 'react'

/** Id and short name of a part of a page; false of one that the page does not have. */
export type Part = readonly [string, string] | false

interface Props {
  readonly lead: ReactNode
  readonly parts: readonly Part[]
  readonly className?: string
}

/** Stays at the top while a long page is read: what it is about, and its parts. Scrolls sideways on a phone. */
export function Parts({ lead, parts, className = 'mt-6' }: Props) {
  return (
    <nav aria-label="On this page" className={`bar ${className} print:hidden`}>
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
