import { DateText } from '@/components/site/DateText'
import type { DocumentView } from '@/lib/view/document'

/** Corrections of a page, where there are any. */
export function Corrections({ corrections }: Pick<DocumentView, 'corrections'>) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections" className="mt-12">
      <h2 id="corrections" className="text-xl">
        Corrections
      </h2>
      <ul className="mt-3 grid max-w-[66ch] gap-3">
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
    </section>
  )
}
