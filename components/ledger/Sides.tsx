import './sides.css'
import { GivenUp } from '@/components/ledger/GivenUp'
import { Holders } from '@/components/ledger/Holders'
import { Side } from '@/components/ledger/Side'
import type { SideView } from '@/lib/view/dispute'

interface Props {
  readonly sides: readonly SideView[]
  /** Speakers shown of each answer; of more, the rest are counted and lead to this question. */
  readonly most?: { readonly count: number; readonly href: string }
  /** Names the source of each answer too. */
  readonly sources?: boolean
  /** Says of each date since when it is public. */
  readonly dated?: boolean | undefined
}

/** The answers face to face, each with who gives it and since when. */
export function Sides({ sides, most, sources, dated }: Props) {
  // One more is shown rather than counted: the line would be as long.
  const shown = sides.map(({ voices }) =>
    most && voices.length > most.count + 1 ? voices.slice(0, most.count) : voices,
  )
  return (
    <div className="sides">
      {sides.map((side, n) => {
        const voices = shown[n] ?? []
        const left = side.voices.length - voices.length
        return (
          <Side key={side.letter} answer={side} width={isLong(n, shown) ? 'wide' : undefined}>
            {side.voices.length === 0 && <p className="today meta mt-1">We found nobody who gives this answer now.</p>}
            {voices.length > 0 && (
              <ul className="holders">
                <Holders voices={voices} sources={sources} dated={dated} />
                {most && left > 0 && (
                  <li>
                    <a href={most.href}>and {left} others</a>
                  </li>
                )}
              </ul>
            )}
            <GivenUp positions={side.givenUp} dated={dated} />
          </Side>
        )
      })}
    </div>
  )
}

/** Whether an answer has so many more speakers than every other that, beside it, these would be columns of nothing. */
function isLong(n: number, shown: readonly (readonly unknown[])[]): boolean {
  const count = shown[n]?.length ?? 0
  return count > 4 && shown.every((others, m) => m === n || others.length * 2 < count)
}
