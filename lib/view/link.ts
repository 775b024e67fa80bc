import type { Ledger } from '@/lib/ledger/model'
import type { Kind } from '@/lib/schema/fields'
import { pageOf } from '@/lib/site/addresses'
import { descriptionOf } from '@/lib/view/description'

/** A link to a page of the site, with what a preview of it says. */
export interface LinkView {
  readonly kind: Kind
  readonly slug: string
  readonly href: string
  readonly label: string
  readonly description: string
  /**
   * Id of the element of the same page that says what is behind it. withPreviews() sets it once all links of a page are
   * known, which is possible because links are shared by no two views: linkTo() makes each anew, and nothing keeps them.
   */
  preview?: string
}

/**
 * Makes the link to a document.
 *
 * @throws {Error} for a slug that the ledger does not have: references are checked before any page is built
 */
export function linkTo(ledger: Ledger, kind: Kind, slug: string): LinkView {
  const { label, description } = nameOf(ledger, kind, slug)
  return { kind, slug, href: pageOf(kind, slug), label, description }
}

export const linksTo = (ledger: Ledger, kind: Kind, slugs: Iterable<string>): LinkView[] =>
  [...slugs].map((slug) => linkTo(ledger, kind, slug))

function nameOf(ledger: Ledger, kind: Kind, slug: string): { label: string; description: string } {
  const document = ledger.documents[kind].get(slug)
  if (!document) throw new Error(`The ledger has no ${kind} “${slug}”`)
  const { fields } = document
  return { label: 'name' in fields ? fields.name : fields.title, description: descriptionOf(fields) }
}

/** “days”, “days and places”, “days, places and things” */
export const inSentence = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
