import { Control } from '@/components/ledger/Control'
import { HATCH, Hatching } from '@/components/map/Hatching'
import { MapDrawing } from '@/components/map/MapDrawing'
import { InlineLinks } from '@/components/site/LinkList'
import type { MapView } from '@/lib/view/map'

/** The maps of a page, and below them everything that is on them in words; who holds what stands in MapControl. */
export function MapFigure({ map }: { readonly map: MapView }) {
  const { panels, inset, status, places, notes } = map
  const isPair = panels.length > 1
  return (
    <figure className={isPair ? 'max-w-[60rem]' : 'max-w-[36rem]'}>
      {status.length > 0 && <Hatching />}
      <div className={isPair ? 'grid max-w-[36rem] items-start gap-4 md:max-w-none md:grid-cols-[3fr_2fr]' : undefined}>
        {panels.map((panel, n) => (
          <MapDrawing
            key={panel.title}
            panel={panel}
            id={`map-${n}`}
            size={isPair ? (n === 0 ? 'large' : 'beside') : 'small'}
          />
        ))}
      </div>
      <figcaption className={`mt-3 font-sans text-sm ${isPair ? 'md:columns-2 md:gap-8' : ''}`}>
        {inset && (
          <div className="float-end mb-2 ms-4 w-32">
            <MapDrawing panel={inset} id={`map-${panels.length}`} size="inset" />
          </div>
        )}
        {status.length > 0 && <Status status={status} />}
        {places.map(({ label, links }) => (
          <p key={label} className="mb-1.5">
            <b className="font-semibold">{label}:</b> <InlineLinks links={links} />
          </p>
        ))}
        <p className="text-xs text-muted">{notes.join(' ')}</p>
      </figcaption>
    </figure>
  )
}

function Status({ status }: Pick<MapView, 'status'>) {
  return (
    <div className="mb-3">
      <p>
        <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true" className="me-1.5 inline">
          <path d="M.5.5h23v13H.5z" fill={HATCH} stroke="var(--muted)" />
        </svg>
        <b className="font-semibold">Hatched: land that somebody says is theirs.</b> That is a claim to its status, not
        to holding it.
      </p>
      {status.map(({ places, disputes }) => (
        <div key={places.map(({ slug }) => slug).join()} className="mt-1">
          <InlineLinks links={places} />
          <Control disputes={disputes} />
        </div>
      ))}
    </div>
  )
}
