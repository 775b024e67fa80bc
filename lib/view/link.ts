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
  const missing = () => new Error(`The ledger has no ${kind} “${slug}”`)
  switch (kind) {
    case 'topic':
    case 'question':
    case 'article':
    case 'source': {
      const collection = {
        topic: ledger.topics,
        question: ledger.questions,
        article: ledger.articles,
        source: ledger.sources,
      }[kind]
      const document = collection.get(slug)
      if (!document) throw missing()
      return { label: document.fields.title, description: descriptionOf(document.fields) }
    }
    case 'actor':
    case 'place': {
      const document = (kind === 'actor' ? ledger.actors : ledger.places).get(slug)
      if (!document) throw missing()
      return { label: document.fields.name, description: descriptionOf(document.fields) }
    }
  }
}

/** “days”, “days and places”, “days, places and things” */
export const inSentence = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
