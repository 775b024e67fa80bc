import { PageLink } from '@/components/site/PageLink'
import type { ActorItem } from '@/lib/view/topic'

/** Actors under their kinds, in the order in which the kinds first appear. */
export function ActorGroups({ actors }: { readonly actors: readonly ActorItem[] }) {
  const groups = new Map<string, ActorItem[]>()
  for (const actor of actors) groups.set(actor.kindLabel, [...(groups.get(actor.kindLabel) ?? []), actor])
  return (
    <dl className="grid gap-4 sm:grid-cols-2 md:grid-cols-3">
      {[...groups].map(([kind, items]) => (
        <div key={kind}>
          <dt className="font-sans text-xs font-semibold text-muted">{kind}</dt>
          {items.map(({ link }) => (
            <dd key={link.href} className="py-0.5">
              <PageLink link={link} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
