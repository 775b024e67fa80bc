/** Ways to hatch, told apart without colour. */
const LINES = ['M0 0V5', 'M0 0H5', 'M0 0V5M0 0H5'] as const

/** The id of a pattern, one for each way to hatch. */
export const hatchOf = (pattern: number) => `hatch-${pattern}`

/** Patterns for claims, once for all maps of a page. */
export function Hatching({ patterns }: { readonly patterns: readonly number[] }) {
  if (patterns.length === 0) return null
  return (
    <svg width="0" height="0" className="absolute" aria-hidden="true">
      {patterns.map((pattern) => (
        <pattern
          key={pattern}
          id={hatchOf(pattern)}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d={LINES[pattern] ?? LINES[0]} className="stroke-muted forced-colors:stroke-[CanvasText]" />
        </pattern>
      ))}
    </svg>
  )
}
