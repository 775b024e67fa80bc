import type { ActorItem } from '@/lib/view/topic'

/** Actors under their kinds, in the order in which the kinds first appear. */
export function ActorGroups({ actors }: { readonly actors: readonly ActorItem[] }) {
  const groups = new Map<string, ActorItem[]>()
  for (const actor of actors) groups.set(actor.groupLabel, [...(groups.get(actor.groupLabel) ?? []), actor])
  return (
    <dl className="columns-[9rem_4] gap-5 font-sans text-sm">
      {[...groups].map(([kind, items]) => (
        <div key={kind} className="mb-4">
          <dt className="text-xs font-semibold text-muted">{kind}</dt>
          {items.map(({ link }) => (
            <dd key={link.href} className="break-inside-avoid leading-tight">
              <a className="inline-block py-1 text-ink" href={link.href}>
                {link.label}
              </a>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
