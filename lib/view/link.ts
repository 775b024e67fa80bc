import type { Event, Ledger, Statement } from '@/lib/ledger/model'
import type { Kind } from '@/lib/schema/fields'
import { entryOf, pageOf } from '@/lib/site/addresses'
import { dateView } from '@/lib/view/date'
import { descriptionOf } from '@/lib/view/description'

/** A link to a page of the site, with what a preview of it says. */
export interface LinkView {
  readonly kind: Kind | 'entry'
  /** Of an entry, its id. */
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

/**
 * Makes the link to a statement or an event, at its permanent address. One that left the ledger with its article leads to
 * what the article’s page says of that.
 *
 * @throws {Error} for an id that the ledger does not have
 */
export function entryLink(ledger: Ledger, id: string): LinkView {
  const entry = ledger.statements.get(id) ?? ledger.events.get(id)
  if (entry) {
    const { label, text } = wordsOf(ledger, entry)
    return { kind: 'entry', slug: id, href: entryOf(entry.article, id), label, description: text }
  }
  const gone = ledger.withdrawn.get(id)
  if (!gone) throw new Error(`The ledger has no statement or event “${id}”`)
  return {
    kind: 'entry',
    slug: id,
    href: pageOf('article', gone.article),
    label: 'A statement that was withdrawn',
    description: linkTo(ledger, 'article', gone.article).description,
  }
}

/** Who said it and when (or that it is an event), and the words. */
function wordsOf(ledger: Ledger, entry: Statement | Event): { label: string; text: string } {
  if ('when' in entry) return { label: `Event, ${dateView(entry.whenDate).words}`, text: entry.text }
  return {
    label: `${linkTo(ledger, 'actor', entry.by).label}, ${dateView(entry.saidDate).words}`,
    text: entry.text ?? `“${entry.quote}”`,
  }
}

function nameOf(ledger: Ledger, kind: Kind, slug: string): { label: string; description: string } {
  const document = ledger.documents[kind].get(slug)
  if (!document) throw new Error(`The ledger has no ${kind} “${slug}”`)
  const { fields } = document
  return { label: 'name' in fields ? fields.name : fields.title, description: descriptionOf(fields) }
}
