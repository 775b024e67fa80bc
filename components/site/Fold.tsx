import './fold.css'
import type { ReactNode } from 'react'
import { counted } from '@/lib/wording/counted'

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

interface CutProps<Item> {
  readonly items: readonly Item[]
  /** So many stand open; one more is shown rather than folded alone. */
  readonly open: number
  /** What is folded: “more question”. */
  readonly noun: string
  readonly children: (items: readonly Item[]) => ReactNode
}

/** The first of a list, and the rest folded. */
export function FoldAfter<Item>({ items, open, noun, children }: CutProps<Item>) {
  if (items.length <= open + 1) return children(items)
  const rest = items.slice(open)
  return (
    <>
      {children(items.slice(0, open))}
      <Fold count={rest.length} most={0} label={counted(rest.length, noun)}>
        {children(rest)}
      </Fold>
    </>
  )
}
