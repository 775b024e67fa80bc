import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { SharedActorView } from '@/lib/view/topic'

/** Actors whom this topic shares with another, and what they last said there. */
export function SharedActors({ shared }: { readonly shared: readonly SharedActorView[] }) {
  return (
    <ul className="grid gap-5 md:grid-cols-2">
      {shared.map(({ link, kindLabel, other, through, statements, latest }) => (
        <li key={`${other.href} ${link.href}`} className="border-t border-rule pt-3">
          <p className="font-semibold">
            <PageLink link={link} />
          </p>
          <p className="font-sans text-xs text-muted">
            {kindLabel}
            {through.length > 0 && <>, in that topic through {inShort(through.map(({ label }) => label))}</>}
          </p>
          {latest ? (
            <p className="mt-1 max-w-[60ch] text-sm">
              {statements === 1 ? 'One statement' : `${statements} statements`} in that topic; the latest,{' '}
              <a href={latest.href}>
                <DateText date={latest.date} />
              </a>
              : {latest.text ?? <q lang={latest.quote?.language}>{latest.quote?.words}</q>}
            </p>
          ) : (
            <p className="mt-1 text-sm text-muted">No statement of its own in that topic.</p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Three names; of more, how many more. The actor's page has them all. */
const inShort = (names: readonly string[]) =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others` : names.join(', ')
