import type { ReactNode } from 'react'
import { type Fold, isNamedBelow } from '@/lib/strip/scale'
import { isLast, type Tick } from '@/lib/strip/ticks'
import { round } from '@/lib/view/strip-lane'

/** What stands across all lanes, behind their marks: lines of time, and what is left out of it. */
export const Frame = ({ children }: { readonly children: ReactNode }) => (
  <svg className="frame" direction="ltr" aria-hidden="true">
    {children}
  </svg>
)

interface Props {
  readonly ticks: readonly Tick[]
  readonly folds?: readonly Fold[]
}

/** Names below the lanes. They were spaced for the narrowest phone, so that they never touch. */
export const Axis = ({ ticks, folds = [] }: Props) => (
  <svg height="16" direction="ltr" aria-hidden="true">
    {ticks.map(({ at, label }) => (
      <text key={at + label} className="axis" x={`${at}%`} y="12" textAnchor={isLast(at) ? 'end' : 'middle'}>
        {label}
      </text>
    ))}
    {folds.filter(isNamedBelow).map(({ from, to, words }) => {
      const at = (from + to) / 2
      const [x, anchor] =
        at > 88 ? [100, 'end' as const] : at < 12 ? [0, 'start' as const] : [round(at), 'middle' as const]
      return (
        <text key={from} className="axis" x={`${x}%`} y="12" textAnchor={anchor}>
          {words}
        </text>
      )
    })}
  </svg>
)
