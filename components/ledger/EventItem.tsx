import { Caveats } from '@/components/ledger/Caveats'
import { SourceLine } from '@/components/ledger/SourceLine'
import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { EventView } from '@/lib/view/entry'

/** Something that happened: date, account, on whose word, source, caveats. */
export function EventItem({ event, anchored = false }: { readonly event: EventView; readonly anchored?: boolean }) {
  const { id, href, date, text, accordingTo, source, caveats, confidence } = event
  return (
    <article id={anchored ? id : undefined} className="max-w-[66ch]">
      <p className="font-sans text-sm text-muted">
        <strong className="text-ink">Event</strong>
        {' · '}
        <a className="text-muted" href={href} title="Permanent address of this event">
          <DateText date={date} />
        </a>
        {accordingTo && (
          <>
            {' · '}according to <PageLink link={accordingTo} />
          </>
        )}
      </p>
      <p className="mt-1">{text}</p>
      <p className="mt-1.5 font-sans text-xs text-muted">
        <SourceLine source={source} />
      </p>
      <Caveats caveats={caveats} confidence={confidence} />
    </article>
  )
}
