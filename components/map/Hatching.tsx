/** How claims are drawn, once for all maps of a page. */
export const HATCH = 'url(#map-hatch)'

/** The pattern behind HATCH. */
export function Hatching() {
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      <pattern id="map-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path d="M0 0V5" stroke="var(--muted)" />
      </pattern>
    </svg>
  )
}
