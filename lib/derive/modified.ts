import type { Day } from '@/lib/dates/edtf'
import type { Article, Ledger } from '@/lib/ledger/model'

interface Dated {
  readonly fields: {
    readonly published: Day
    readonly corrections: readonly { readonly on: Day }[]
    readonly withdrawn?: { readonly on: Day } | undefined
  }
}

/**
 * The day when what a page says last changed, from the content's own dates: when it and the articles that feed it
 * were published, corrected or withdrawn. `checked` does not count: looking again changes nothing.
 */
export function lastModified(document: Dated, articles: readonly Article[] = []): Day {
  const days = [document, ...articles].flatMap(({ fields }: Dated) => [
    fields.published,
    ...fields.corrections.map(({ on }) => on),
    ...(fields.withdrawn ? [fields.withdrawn.on] : []),
  ])
  return days.reduce((latest, day) => (day > latest ? day : latest))
}

/** The latest change of any document; the date of the whole site. */
export function siteModified(ledger: Ledger): Day {
  const all: Dated[] = [ledger.topics, ledger.questions, ledger.articles, ledger.actors, ledger.places, ledger.sources].flatMap(
    (map): Dated[] => [...map.values()],
  )
  return all.map((document) => lastModified(document)).reduce((latest, day) => (day > latest ? day : latest), '1970-01-01')
}
