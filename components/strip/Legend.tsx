import type { ReactNode } from 'react'
import { isNamedBelow } from '@/lib/strip/scale'
import type { StripView } from '@/lib/view/strip'
import type { StripCluster } from '@/lib/view/strip-lane'

/** A mark as small as a letter: no font of a page need have it. */
const Key = ({ children }: { readonly children: ReactNode }) => (
  <svg width="18" height="12" aria-hidden="true">
    {children}
  </svg>
)

/** Only what is drawn is explained; that blank is no silence always is. */
export function Legend({ strip: { lanes, remarks, moves, folds } }: { readonly strip: StripView }) {
  const [narrow, wide] = (['narrow', 'wide'] as const).map((width) =>
    [...lanes.map((lane) => lane.clusters), remarks].flatMap((clusters) => clusters[width]),
  )
  const marks = narrow?.flatMap((cluster) => cluster.marks) ?? []
  const unnamed = folds.filter((fold, n) => !isNamedBelow(fold, n, folds))
  return (
    <figcaption>
      <Key>
        <circle className="mark" cx="9" cy="6" r="5" />
      </Key>
      one statement
      <Several clusters={narrow} width={wide?.some(isSeveral) ? undefined : 'narrow'} />
      {[...(narrow ?? []), ...(wide ?? [])].some(isHollow) && (
        <Explained as="speaker not named">
          <circle className="hollow" cx="9" cy="6" r="4.5" />
        </Explained>
      )}
      {marks.some(({ bar }) => bar && !bar.open) && (
        <Explained as="exact day not known">
          <line className="bar" x1="5" x2="13" y1="6" y2="6" />
        </Explained>
      )}
      {marks.some(({ bar }) => bar?.open) && (
        <Explained as="on or before that day">
          <line className="open" x2="12" y1="6" y2="6" />
          <circle className="mark" cx="13" cy="6" r="5" />
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
      . Blank: nothing found in the sources used; people may still have spoken.
    </figcaption>
  )
}

/** Whether a ring or a hollow bar is drawn: among those who are named, one who is not is none. */
const isHollow = ({ marks }: StripCluster) =>
  marks.every(({ unnamed }) => unnamed) || marks.some(({ unnamed, bar }) => unnamed && bar && !bar.open)

const isSeveral = ({ marks }: StripCluster) => marks.length > 1

/** The first mark that stands for several, as an example. Some are several only where there is little room. */
function Several({
  clusters = [],
  width,
}: {
  readonly clusters: readonly StripCluster[] | undefined
  readonly width: 'narrow' | undefined
}) {
  const count = clusters.find(isSeveral)?.marks.length
  return (
    count !== undefined && (
      <span className={width}>
        <Explained as={`${count} statements close together`}>
          <circle className="mark" cx="9" cy="6" r="8" />
          <text className="count" x="9" y="10" textAnchor="middle">
            {count}
          </text>
        </Explained>
      </span>
    )
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
