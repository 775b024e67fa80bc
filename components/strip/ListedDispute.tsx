import { DisputeSummary } from '@/components/ledger/DisputeSummary'
import { MiniStrip } from '@/components/strip/MiniStrip'
import type { DisputeView } from '@/lib/view/dispute'

interface Props {
  readonly dispute: DisputeView
  /** Speakers shown of each answer; of more, the rest are counted. */
  readonly most?: number
}

/** A question in a list, with its small drawing. */
export const ListedDispute = ({ dispute, most }: Props) => (
  <DisputeSummary
    dispute={dispute}
    {...(most !== undefined && { most })}
    drawing={dispute.mini && <MiniStrip strip={dispute.mini} />}
  />
)
