import { DateText } from '@/components/site/DateText'
import type { StatementView } from '@/lib/view/entry'

/** What was put right of one statement or event, in sight. */
export function EntryCorrections({ corrections }: Pick<StatementView, 'corrections'>) {
  return corrections.map(({ on, text }) => (
    <p key={`${on.edtf} ${text}`}>
      <b>
        Corrected on <DateText date={on} />:
      </b>{' '}
      {text}
    </p>
  ))
}
