import { DateText } from '@/components/site/DateText'
import { PageLink } from '@/components/site/PageLink'
import type { SharedActorView } from '@/lib/view/topic'
import { counted } from '@/lib/wording/counted'

/** Actors whom this topic shares with another, how much they said there, and the way to their latest words. */
export function SharedActors({ shared }: { readonly shared: readonly SharedActorView[] }) {
  return (
    <ul className="grid gap-x-12 gap-y-3 leading-tight md:grid-cols-2">
      {shared.map(({ link, other, through, statements, latest }) => (
        <li key={`${other.href} ${link.href}`} className="[&>a]:py-1.5">
          <PageLink link={link} />{' '}
          <span className="font-sans text-xs text-muted">
            {latest ? (
              <>
                {counted(statements, 'statement')}, the latest
                {latest.by.href === link.href ? '' : ` by ${latest.by.label}`}{' '}
                <a className="text-muted" href={latest.href}>
                  <DateText date={latest.date} />
                </a>
              </>
            ) : (
              'none of its own statements'
            )}
            {through.length > 0 && `; through ${inShort(through.map(({ label }) => label))}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Three names; of more, how many more. The actor's page has them all. */
const inShort = (names: readonly string[]) =>
  names.length > 4 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} others` : names.join(', ')
