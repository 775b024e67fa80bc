import { DateText } from '@/components/site/DateText'
import type { ReplyView } from '@/lib/view/entry'

/** Whether a reply has the speaker and the day of the one named before it, so that neither needs saying again. */
const isSame = (before: ReplyView | undefined, { by, date }: Pick<ReplyView, 'by' | 'date'>) =>
  before?.by === by && before.date.edtf === date.edtf

/** Other statements by speaker and day, each with its permanent address. */
export function Replies({ label, replies }: { readonly label: string; readonly replies: readonly ReplyView[] }) {
  if (replies.length === 0) return null
  return (
    <p>
      {label}{' '}
      {replies.map(({ href, by, date }, n) => (
        <span key={href}>
          {n > 0 && ', '}
          <a href={href}>
            {isSame(replies[n - 1], { by, date }) ? (
              'another'
            ) : (
              <>
                {by}, <DateText date={date} />
              </>
            )}
          </a>
        </span>
      ))}
    </p>
  )
}
