import './entry.css'
import type { ReactNode } from 'react'
import { EventItem } from '@/components/ledger/EventItem'
import { Statement } from '@/components/ledger/Statement'
import type { EventView, StatementView } from '@/lib/view/entry'

interface Props {
  readonly entries: readonly (StatementView | EventView)[]
  readonly anchored?: boolean
  readonly withoutQuestion?: boolean
  /** What follows each statement: on its own article’s page, its link and citation. */
  readonly cite?: (statement: StatementView) => ReactNode
}

/** Statements and events in full, one below the other, in the order given. */
export function EntryList({ entries, anchored = false, withoutQuestion = false, cite }: Props) {
  return (
    <ol className="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          {entry.type === 'statement' ? (
            <Statement statement={entry} anchored={anchored} withoutQuestion={withoutQuestion} cite={cite?.(entry)} />
          ) : (
            <EventItem event={entry} anchored={anchored} />
          )}
        </li>
      ))}
    </ol>
  )
}
