import './caveats.css'
import './quotation.css'
import { SourceLine } from '@/components/ledger/SourceLine'
import type { QuotationView } from '@/lib/view/quotation'

/**
 * A speaker's own words, set apart and in quotation marks. Where they are translated it says from what and by whom, and
 * has the original on demand; on paper, at once.
 */
export function Quotation({ quote: { words, language, mark, original } }: { readonly quote: QuotationView }) {
  const quoted = (
    <p className={original ? undefined : 'quote'}>
      <q lang={language}>{words}</q>
      {mark && <span className="meta"> ({mark})</span>}
    </p>
  )
  if (!original) return quoted
  return (
    <div className="quote">
      {quoted}
      <details className="meta">
        <summary>{original.label}</summary>
        <p>
          <q lang={original.language}>{original.words}</q>
          {original.source && (
            <>
              {' '}
              (<SourceLine source={original.source} />)
            </>
          )}
        </p>
      </details>
    </div>
  )
}
