import type { Day } from '@/lib/dates/edtf'
import { compareText } from '@/lib/ledger/order'
import type { Kind } from '@/lib/schema/fields'
import { pageOf } from '@/lib/site/addresses'
import { type DateView, dayView } from '@/lib/view/date'
import { descriptionOf } from '@/lib/view/description'

/** One step of the path from the home page to a page. */
export interface Crumb {
  readonly label: string
  readonly href: string
}

/** What every page of a document has besides its main content. */
export interface DocumentView {
  readonly kind: Kind
  readonly slug: string
  readonly href: string
  readonly title: string
  /** See {@link descriptionOf}. */
  readonly description: string
  readonly breadcrumb: readonly Crumb[]
  readonly published: DateView
  readonly modified: DateView
  readonly checked: DateView
  /** Oldest first, those of its statements and events among them. */
  readonly corrections: readonly { readonly on: DateView; readonly text: string; readonly entry?: string }[]
  readonly withdrawn?: { readonly on: DateView; readonly reason: string }
}

interface CommonFields {
  readonly description: string
  readonly published: Day
  readonly checked: Day
  readonly corrections: readonly { readonly on: Day; readonly text: string; readonly entry?: string }[]
  readonly withdrawn?: { readonly on: Day; readonly reason: string } | undefined
}

/** Prepares what the pages of all kinds have in common. */
export function documentView(
  document: { readonly kind: Kind; readonly slug: string; readonly fields: CommonFields },
  { title, above, modified }: { readonly title: string; readonly above: readonly Crumb[]; readonly modified: Day },
): DocumentView {
  const { kind, slug, fields } = document
  const href = pageOf(kind, slug)
  const { withdrawn } = fields
  return {
    kind,
    slug,
    href,
    title,
    description: descriptionOf(fields),
    breadcrumb: [{ label: 'Home', href: '/' }, ...above, { label: title, href }],
    published: dayView(fields.published),
    modified: dayView(modified),
    checked: dayView(fields.checked),
    corrections: fields.corrections
      .toSorted((a, b) => compareText(a.on, b.on))
      .map(({ on, text, entry }) => ({ on: dayView(on), text, ...(entry !== undefined && { entry }) })),
    ...(withdrawn && { withdrawn: { on: dayView(withdrawn.on), reason: withdrawn.reason } }),
  }
}
