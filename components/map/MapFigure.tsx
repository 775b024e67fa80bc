import { Hatching, hatchOf } from '@/components/map/Hatching'
import { MapDrawing } from '@/components/map/MapDrawing'
import { DateText } from '@/components/site/DateText'
import { InlineLinks } from '@/components/site/LinkList'
import { PageLink } from '@/components/site/PageLink'
import type { MapClaims, MapView } from '@/lib/view/map'

/** The maps of a page, and below them everything that is on them in words. */
export function MapFigure({ map }: { readonly map: MapView }) {
  const { panels, claims, places, notes, attribution } = map
  return (
    <figure className="mt-6">
      <Hatching patterns={[...new Set(claims.map(({ pattern }) => pattern))]} />
      <div className="grid max-w-[36rem] items-end gap-x-6 gap-y-4 md:max-w-none md:grid-cols-[3fr_2fr]">
        {panels.map((panel, n) => (
          <MapDrawing key={panel.title} panel={panel} id={`map-${n}`} isSmall={n > 0} />
        ))}
      </div>
      <figcaption className="mt-3 grid max-w-[66ch] gap-1.5 font-sans text-sm">
        {claims.map((claim) => (
          <Claims key={claim.places.map(({ slug }) => slug).join()} claim={claim} />
        ))}
        {places.map(({ label, links }) => (
          <p key={label}>
            <strong className="font-semibold">{label}:</strong> <InlineLinks links={links} />
          </p>
        ))}
        <p className="text-xs text-muted">
          {notes.join(' ')} North is up. {attribution}
        </p>
      </figcaption>
    </figure>
  )
}

function Claims({ claim: { pattern, places, claims } }: { readonly claim: MapClaims }) {
  return (
    <p>
      <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true" className="me-1.5 inline-block align-[-0.1em]">
        <rect x=".5" y=".5" width="23" height="13" fill={`url(#${hatchOf(pattern)})`} stroke="var(--muted)" />
      </svg>
      <InlineLinks links={places} />: claimed by{' '}
      {claims.map(({ by, when }, n) => (
        <span key={by.href}>
          {n > 0 && '; '}
          <PageLink link={by} />
          {when && (
            <>
              , <DateText date={when} />
            </>
          )}
        </span>
      ))}
    </p>
  )
}
