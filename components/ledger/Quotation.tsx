import type { StatementView } from '@/lib/view/entry'

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** A speaker's own words, set apart and in quotation marks, marked as translated where they are. */
export function Quotation({ quote }: { readonly quote: NonNullable<StatementView['quote']> }) {
  return (
    <p className="quote">
      <q lang={quote.language}>{quote.words}</q>
      {quote.translatedFrom && <span className="meta"> (translated from {LANGUAGES.of(quote.translatedFrom)})</span>}
    </p>
  )
}
