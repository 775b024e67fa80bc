import { DateText } from '@/components/site/DateText'
import { Fold } from '@/components/site/Fold'
import type { DocumentView } from '@/lib/view/document'
import { counted } from '@/lib/wording/counted'

/** So many, the latest, stand open. */
const LATEST = 1

/** Corrections of a page, where there are any. */
export function Corrections({ corrections }: Pick<DocumentView, 'corrections'>) {
  if (corrections.length === 0) return null
  const older = corrections.slice(0, -LATEST)
  return (
    <section aria-labelledby="corrections" className="mt-12">
      <h2 id="corrections" className="text-xl">
        Corrections
      </h2>
      <div className="mt-3 grid gap-3">
        {older.length > 0 && (
          <Fold count={older.length} most={0} label={counted(older.length, 'earlier one', 'earlier ones')}>
            <Items corrections={older} />
          </Fold>
        )}
        <Items corrections={corrections.slice(older.length)} />
      </div>
    </section>
  )
}

const Items = ({ corrections }: Pick<DocumentView, 'corrections'>) => (
  <ul className="grid max-w-[66ch] gap-3">
    {corrections.map(({ on, text, entry }) => (
      <li key={`${on.edtf} ${entry} ${text}`}>
        <strong>
          <DateText date={on} />.
        </strong>{' '}
        {text}
        {entry && (
          <>
            {' '}
            <a href={`#${entry}`}>To what was corrected</a>
          </>
        )}
      </li>
    ))}
  </ul>
)
