import './fold.css'
import type { ReactNode } from 'react'

interface Props {
  readonly count: number
  /** So many stand open. */
  readonly most: number
  /** What is folded: “12 statements, 2021 to 2025”. */
  readonly label: string
  readonly children: ReactNode
}

/** A long list, folded behind how much there is of it; a short one as it is. Paper opens it. */
export function Fold({ count, most, label, children }: Props) {
  if (count <= most) return children
  return (
    <details className="fold">
      <summary>{label}</summary>
      {children}
    </details>
  )
}
