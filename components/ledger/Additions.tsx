import { ChangeLine } from '@/components/ledger/ChangeLine'
import type { ChangeView } from '@/lib/view/dispute'

/** Speakers who gave an answer and later another that can be true beside it: no change of position. */
export function Additions({ additions }: { readonly additions: readonly ChangeView[] }) {
  if (additions.length === 0) return null
  return (
    <div className="mt-4 max-w-[66ch]">
      <p className="meta mb-1">Added to an earlier answer, which it does not contradict:</p>
      <ul className="grid gap-2">
        {additions.map((addition) => (
          <ChangeLine key={addition.after.id} change={addition} isAddition />
        ))}
      </ul>
    </div>
  )
}
