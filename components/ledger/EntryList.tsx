import './entry.css'
import { Cite } from '@/components/ledger/Cite'
import { EventItem } from '@/components/ledger/EventItem'
import { Statement } from '@/components/ledger/Statement'
import type { CitedIn } from '@/lib/view/citation'
import type { EventView, StatementView } from '@/lib/view/entry'

interface Props {
  readonly entries: readonly (StatementView | EventView)[]
  readonly anchored?: boolean
  readonly withoutQuestion?: boolean
  /** Where statements are on their own article’s page: that article. */
  readonly citedIn?: CitedIn
}

/** Statements and events in full, one below the other, in the order given. */
export function EntryList({ entries, anchored = false, withoutQuestion = false, citedIn }: Props) {
  return (
    <ol className="entries">
      {entries.map((entry) => (
        <li key={entry.id}>
          {entry.type === 'statement' ? (
            <Statement
              statement={entry}
              anchored={anchored}
              withoutQuestion={withoutQuestion}
              cite={citedIn && <Cite statement={entry} citedIn={citedIn} />}
            />
          ) : (
            <EventItem event={entry} anchored={anchored} />
          )}
        </li>
      ))}
    </ol>
  )
}
