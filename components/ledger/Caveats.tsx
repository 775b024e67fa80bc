import './caveats.css'
import { CaveatItems } from '@/components/ledger/CaveatItems'
import type { CaveatView } from '@/lib/view/entry'

/** What a reader must know with a statement or an event: that there is doubt, in sight; the reasons, on request. */
export function Caveats({
  caveats,
  confidence,
}: {
  readonly caveats: readonly CaveatView[]
  readonly confidence?: string | undefined
}) {
  return (
    <>
      {confidence && <p className="doubt">{confidence}.</p>}
      {caveats.length > 0 && (
        <details>
          <summary>{caveats.length === 1 ? 'A caveat' : `${caveats.length} caveats`}</summary>
          <ul>
            <CaveatItems caveats={caveats} />
          </ul>
        </details>
      )}
    </>
  )
}
