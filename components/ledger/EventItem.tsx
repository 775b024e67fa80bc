import './entry.css'
import { Caveats } from '@/components/ledger/Caveats'
import { EntryCorrections } from '@/components/ledger/EntryCorrections'
import { Replies } from '@/components/ledger/Replies'
import { SourceLine } from '@/components/ledger/SourceLine'
import { DOT } from '@/components/ledger/Statement'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { EventView } from '@/lib/view/entry'

/** Something that happened: date, account, on whose word, source, caveats. */
export function EventItem({ event, anchored = false }: { readonly event: EventView; readonly anchored?: boolean }) {
  const { id, href, date, text, accordingTo, source, caveats, confidence, replies, corrections } = event
  return (
    <article id={anchored ? id : undefined} className="entry">
      <p className="meta entry-head">
        <b>Event</b>
        {DOT}
        <a href={href} title="Permanent address of this event">
          <DateText date={date} />
        </a>
        {accordingTo && (
          <>
            {DOT}according to <PageLink link={accordingTo} />
          </>
        )}
      </p>
      <p>{text}</p>
      <div className="meta notes">
        <Replies label="Statements on it:" replies={replies} />
        <p>
          <SourceLine source={source} />
        </p>
        <Caveats caveats={caveats} confidence={confidence} />
        <EntryCorrections corrections={corrections} />
      </div>
    </article>
  )
}
