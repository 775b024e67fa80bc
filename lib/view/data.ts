import { siteModified } from '@/lib/derive/modified'
import type { Ledger } from '@/lib/ledger/model'
import { DATA, tableFile } from '@/lib/site/addresses'
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

interface NamedTable {
  readonly name: string
  readonly title: string
  readonly about: string
}

/** What the page on the open data says. */
export const dataView = (ledger: Ledger, tables: readonly NamedTable[]): OpenDataView => ({
  files: [
    {
      name: 'The whole ledger',
      href: DATA.ledger,
      type: 'application/json',
      about: 'All of it as JSON, with what is derived from it: the state of each question, positions, changes.',
    },
    ...tables.map(({ name, title, about }) => ({ name: title, href: tableFile(name), type: 'text/csv', about })),
    {
      name: 'Data package',
      href: DATA.description,
      type: 'application/json',
      about: 'One description of all files: size, hash, columns, how tables join. Frictionless Data Package 2.',
    },
    {
      name: 'Schema',
      href: DATA.schema,
      type: 'application/schema+json',
      about: 'What each field of the JSON means, as JSON Schema.',
    },
  ],
  statements: ledger.statements.size,
  events: ledger.events.size,
  modified: dayView(siteModified(ledger)),
})
