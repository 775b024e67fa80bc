import { type Correction, correctionsOf } from '@/lib/derive/corrections'
import { allDocuments, type Document } from '@/lib/ledger/documents'
import type { Ledger } from '@/lib/ledger/model'
import { type DateView, dayView } from '@/lib/view/date'
import { entryLink, type LinkView, linkTo } from '@/lib/view/link'

/** A correction or a withdrawal, with the page that it concerns. */
export interface CorrectionView {
  /** Its name among those of its page, for ever. */
  readonly id: string
  readonly whatLabel: string
  readonly on: DateView
  readonly page: LinkView
  /** Where the statement or event stands that it is about; of a page as a whole, the page. */
  readonly href: string
  /** The statement or event, in a few words. */
  readonly entry?: string
  readonly text: string
}

const LABELS: Record<Correction['what'], string> = { correction: 'Correction', withdrawal: 'Withdrawn' }

/** Corrections and withdrawals, newest first: of some documents, or of all. */
export const correctionsView = (
  ledger: Ledger,
  documents: readonly Document[] = allDocuments(ledger),
): CorrectionView[] =>
  correctionsOf(documents).map(({ id, what, on, text, document, entry }) => {
    const page = linkTo(ledger, document.kind, document.slug)
    const link = entry === undefined ? undefined : entryLink(ledger, entry)
    return {
      id,
      whatLabel: LABELS[what],
      on: dayView(on),
      page,
      href: link?.href ?? page.href,
      ...(link && { entry: link.label }),
      text,
    }
  })
