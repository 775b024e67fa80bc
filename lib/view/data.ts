import { siteModified } from '@/lib/derive/modified'
import type { Ledger } from '@/lib/ledger/model'
import { DATA } from '@/lib/site/addresses'
import { type DateView, dayView } from '@/lib/view/date'

/** A file of the open data. */
export interface DataFile {
  readonly name: string
  readonly href: string
  readonly type: string
  readonly about: string
}

export interface OpenDataView {
  readonly files: readonly DataFile[]
  readonly statements: number
  readonly events: number
  readonly modified: DateView
}

/** What the page on the open data says. */
export const dataView = (ledger: Ledger): OpenDataView => ({
  files: [
    {
      name: 'The whole ledger',
      href: DATA.ledger,
      type: 'application/json',
      about: 'Topics, questions, statements, events, articles, actors, places and sources, as JSON.',
    },
    { name: 'Statements', href: DATA.statements, type: 'text/csv', about: 'One row a statement, as CSV.' },
    {
      name: 'Schema',
      href: DATA.schema,
      type: 'application/schema+json',
      about: 'What each field of the ledger means, as JSON Schema.',
    },
  ],
  statements: ledger.statements.size,
  events: ledger.events.size,
  modified: dayView(siteModified(ledger)),
})
