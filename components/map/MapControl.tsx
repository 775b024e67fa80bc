import '@/components/ledger/control.css'
import { Control } from '@/components/ledger/Control'
import { PageLink } from '@/components/site/PageLink'
import type { MapView, MapControl as PlaceControl } from '@/lib/view/map'
import { counted } from '@/lib/wording/counted'

interface Props extends Pick<MapView, 'control'> {
  /** Places that stand open; without it all. The rest are behind a line. */
  readonly most?: number
}

/** Who says who holds the places of a map, each answer with its letter and colour: beside the map, not drawn on it. */
export function MapControl({ control, most = control.length }: Props) {
  if (control.length === 0) return null
  const rest = control.slice(most)
  return (
    <section aria-label="Who says who holds what" className="mt-5 max-w-[60rem] font-sans text-sm">
      <p className="text-base font-semibold">Who says who holds what</p>
      <Places control={control.slice(0, most)} />
      {rest.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 font-semibold">
            The same of {counted(rest.length, 'more place')}
          </summary>
          <Places control={rest} />
        </details>
      )}
    </section>
  )
}

const Places = ({ control }: { readonly control: readonly PlaceControl[] }) => (
  <div className="mt-1 gap-8 md:columns-2">
    {control.map(({ place, disputes }) => (
      <div key={place.slug} className="mb-3 break-inside-avoid">
        <PageLink link={place} />
        <Control disputes={disputes} most={2} />
      </div>
    ))}
  </div>
)
