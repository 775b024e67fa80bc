import type { Ledger } from '@/lib/ledger/model'
import { pageOf } from '@/lib/site/addresses'
import type { Crumb } from '@/lib/view/document'
import { LIMITS, type Part } from '@/lib/view/limits'
import { linkTo } from '@/lib/view/link'
import { numberInWords } from '@/lib/wording/numbers'

/** What a list that shows only a part says of the rest. */
export interface RestView {
  /** "The latest 400 of 20,000 entries are here." */
  readonly shown: string
  /** Where all are: "Each topic’s page lists all of its own" */
  readonly where: string
  /** Pages that hold the rest. None where the topics are too many for a sentence: the home page has them all. */
  readonly topics: readonly Crumb[]
}

interface Wording {
  /** "The latest" */
  readonly which: string
  /** "entries" */
  readonly what: string
  readonly where?: string
  /** The page of a topic that has all of its own; by default the topic's own. */
  readonly page?: (topic: string) => string
}

/** What to say under the head of a list that may show a part of the ledger. Nothing, where it shows all. */
export function restView(
  ledger: Ledger,
  { items, total }: Part<unknown>,
  { which, what, where = 'Each topic’s page lists all of its own', page }: Wording,
): RestView | undefined {
  if (items.length >= total) return undefined
  const topics = [...ledger.documents.topic.keys()]
  return {
    shown: `${which} ${numberInWords(items.length)} of ${numberInWords(total)} ${what} are here.`,
    where,
    topics:
      topics.length > LIMITS.topics
        ? []
        : topics.map((slug) => ({
            label: linkTo(ledger, 'topic', slug).label,
            href: page ? page(slug) : pageOf('topic', slug),
          })),
  }
}
