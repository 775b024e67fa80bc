import type { TimelinePageView } from '@/lib/view/timeline'

const ROW = 20
const LEFT = 44
const WIDTH = 400
const FILLS = ['var(--side-a)', 'var(--side-b)', 'var(--side-c)', 'var(--side-d)']

/** How many entries each year holds, by topic: a drawing whose rows lead to the years below. The list is the text of it. */
export function TimelineOverview({ view }: { readonly view: TimelinePageView }) {
  const { years, topics, most } = view
  const scale = (WIDTH - LEFT - 34) / Math.max(1, most)
  const height = years.length * ROW
  return (
    <nav aria-label="Entries by year" className="mt-6 max-w-[34rem]">
      <figure>
        <svg viewBox={`0 0 ${WIDTH} ${height}`} className="h-auto w-full font-sans">
          <title>Entries by year</title>
          {years.map(({ year, items, perTopic }, row) => {
            let x = LEFT
            return (
              <g key={year}>
                <a
                  href={`#year-${year}`}
                  aria-label={`${year}: ${items.length} ${items.length === 1 ? 'entry' : 'entries'}`}
                >
                  <text x={0} y={row * ROW + 14} fontSize="12" fill="var(--link)" textDecoration="underline">
                    {year}
                  </text>
                  {perTopic.map((count, n) => {
                    const from = x
                    x += count * scale
                    return (
                      <rect
                        key={topics[n]?.slug ?? 'all'}
                        x={from}
                        y={row * ROW + 3}
                        width={count * scale}
                        height={ROW - 6}
                        fill={FILLS[n % FILLS.length]}
                        opacity={n % 2 ? 0.7 : 1}
                      />
                    )
                  })}
                </a>
                {/* Outside the link, whose name says it: what is seen in a link has to begin its name. */}
                <text x={x + 6} y={row * ROW + 14} fontSize="12" fill="var(--muted)">
                  {items.length}
                </text>
              </g>
            )
          })}
        </svg>
        <figcaption className="mt-1 flex flex-wrap gap-x-4 font-sans text-xs text-muted">
          {topics.map(({ slug, label }, n) => (
            <span key={slug} className="inline-flex items-center gap-1.5">
              <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" fill={FILLS[n % FILLS.length]} opacity={n % 2 ? 0.7 : 1} />
              </svg>
              {label}
            </span>
          ))}
        </figcaption>
      </figure>
    </nav>
  )
}
