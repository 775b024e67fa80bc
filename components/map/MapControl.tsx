import '@/components/ledger/control.css'
import { Control } from '@/components/ledger/Control'
import { PageLink } from '@/components/site/PageLink'
import type { MapView } from '@/lib/view/map'

/** Who says who holds the places of a map, each answer with its letter and colour: beside the map, not drawn on it. */
export function MapControl({ control }: Pick<MapView, 'control'>) {
  if (control.length === 0) return null
  return (
    <section aria-label="Who says who holds what" className="mt-5 max-w-[60rem] font-sans text-sm">
      <p className="text-base font-semibold">Who says who holds what</p>
      <div className="mt-1 gap-8 md:columns-2">
        {control.map(({ place, disputes }) => (
          <div key={place.slug} className="mb-3 break-inside-avoid">
            <PageLink link={place} />
            <Control disputes={disputes} most={2} />
          </div>
        ))}
      </div>
    </section>
  )
}
