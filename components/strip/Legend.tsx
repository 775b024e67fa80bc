import type { ReactNode } from 'react'
import { isNamedBelow } from '@/lib/strip/scale'
import type { StripView } from '@/lib/view/strip'

/** A mark as small as a letter: no font of a page need have it. */
const Key = ({ children }: { readonly children: ReactNode }) => (
  <svg width="18" height="12" aria-hidden="true">
    {children}
  </svg>
)

/** Only what is drawn is explained; that blank is no silence always is. */
export function Legend({ strip: { lanes, remarks, moves, folds, steady } }: { readonly strip: StripView }) {
  const clusters = [...lanes.map((lane) => lane.clusters), remarks].flatMap(({ narrow }) => narrow)
  const marks = clusters.flatMap((cluster) => cluster.marks)
  const unnamed = folds.filter((fold, n) => !isNamedBelow(fold, n, folds))
  return (
    <figcaption>
      <Key>
        <circle className="mark" cx="9" cy="6" r="5" />
      </Key>
      a statement, by the day it was said
      {clusters.some(({ marks: joined }) => joined.length > 1) && ', or as many as the number in it'}
      {marks.some((mark) => mark.unnamed) && (
        <Explained as="speaker not named">
          <circle className="hollow" cx="9" cy="6" r="4.5" />
        </Explained>
      )}
      {marks.some(({ bar }) => bar && !bar.open) && (
        <Explained as="day not known exactly">
          <line className="bar" x1="5" x2="13" y1="6" y2="6" />
        </Explained>
      )}
      {marks.some(({ bar }) => bar?.open) && (
        <Explained as="on or before">
          <line className="open" x2="12" y1="6" y2="6" />
          <circle className="mark" cx="13" cy="6" r="5" />
        </Explained>
      )}
      {remarks.wide.length > 0 && (
        <Explained as="remark without an answer">
          <rect className="remark" x="8" width="2" height="12" />
        </Explained>
      )}
      {moves.wide.length > 0 && (
        <Explained as="changed their answer">
          <line className="moved" x1="2" x2="16" y1="11" y2="1" />
        </Explained>
      )}
      {folds.length > 0 && (
        <Explained as={`time left out${unnamed.map(({ words }) => `, ${words} at the second`).join('')}`}>
          <rect className="fold" x="3" y="-2" width="12" height="16" />
        </Explained>
      )}
      .{steady && ' Nobody here changed their answer.'} Blank means nothing in the sources used, not that somebody was
      silent.
    </figcaption>
  )
}

/** A mark, and what it stands for. */
export const Explained = ({ as, children }: { readonly as: string; readonly children: ReactNode }) => (
  <>
    {' · '}
    <Key>{children}</Key>
    {as}
  </>
)
