import type { AsOf } from '@/lib/derive/visible'
import type { Ledger, Statement } from '@/lib/ledger/model'
import { linkTo } from '@/lib/view/link'
import { type SourceView, sourceView } from '@/lib/view/source-line'
import { languageName } from '@/lib/wording/languages'

/** A speaker's own words as pages print them. */
export interface QuotationView {
  readonly words: string
  readonly language: string
  /** What stands in brackets after them: that they are translated and by whom, or in which language they are. */
  readonly mark?: string
  /** What was translated, shown on demand. */
  readonly original?: OriginalView
}

export interface OriginalView {
  readonly words: string
  readonly language: string
  /** “Original in Russian” */
  readonly label: string
  /** Where it stands, if that is not the source of the statement. */
  readonly source?: SourceView
}

/** Prepares a statement's quotation; nothing for one that is told in our words alone. */
export function quotationView(ledger: Ledger, statement: Statement, asOf: AsOf): QuotationView | undefined {
  const { quote, quoteLanguage: language, original } = statement
  if (quote === undefined) return undefined
  const mark = markOf(ledger, statement)
  return {
    words: quote,
    language,
    ...(mark && { mark }),
    ...(original && {
      original: {
        words: original.words,
        language: original.language,
        label: `Original in ${languageName(original.language)}`,
        ...(original.source && { source: sourceView(ledger, original.source, asOf) }),
      },
    }),
  }
}

function markOf(ledger: Ledger, { quoteLanguage, translatedFrom, original }: Statement): string | undefined {
  if (original?.ours) return `our translation from ${languageName(original.language)}`
  const from = original?.language ?? translatedFrom
  if (from === undefined) return quoteLanguage === 'en' ? undefined : `in ${languageName(quoteLanguage)}`
  const by = original?.translator === undefined ? '' : ` by ${linkTo(ledger, 'actor', original.translator).label}`
  return `translated from ${languageName(from)}${by}`
}
