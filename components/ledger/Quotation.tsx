import type { StatementView } from '@/lib/view/entry'

const LANGUAGES = new Intl.DisplayNames('en-GB', { type: 'language' })

/** A speaker's own words, in quotation marks, marked as translated where they are. */
export function Quotation({ quote }: { readonly quote: NonNullable<StatementView['quote']> }) {
  return (
    <>
      <q className="italic" lang={quote.language}>
        {quote.words}
      </q>
      {quote.translatedFrom && (
        <span className="font-sans text-xs text-muted"> (translated from {LANGUAGES.of(quote.translatedFrom)})</span>
      )}
    </>
  )
}
