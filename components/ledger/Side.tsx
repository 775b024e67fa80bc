import type { ReactNode } from 'react'
import type { SideView } from '@/lib/view/dispute'

const CLASSES = ['side-a', 'side-b', 'side-c', 'side-d'] as const

/** The class that gives a side its border and colour; after the fourth they begin again, the letters do not. */
export const sideClass = (position: number): string => CLASSES[position % CLASSES.length] ?? 'side-a'

/** One answer to a question, with its letter, as a block. */
export function Side({
  side,
  position,
  width,
  children,
}: {
  readonly side: SideView
  readonly position: number
  /** `wide` takes a row of its own; so does `own`, one's own answer, unless only one other stands beside it. */
  readonly width?: 'wide' | 'wide own' | undefined
  readonly children: ReactNode
}) {
  return (
    <div className={`side ${sideClass(position)}${width ? ` ${width}` : ''}`}>
      <p className="text-base font-semibold leading-tight">
        <span className="side-letter">
          <span className="sr-only">Answer </span>
          {side.letter}
        </span>{' '}
        {side.label}
      </p>
      {children}
    </div>
  )
}
