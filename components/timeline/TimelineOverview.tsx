import './overview.css'
import type { TimelinePageView } from '@/lib/view/timeline'

// Pixels, so that a row can be pressed on the narrowest phone too; widths are hundredths of the drawing.
const ROW = 26
const LEFT = 12
const RIGHT = 90
const FILLS = ['var(--side-a)', 'var(--side-b)', 'var(--side-c)', 'var(--side-d)']

/** How many entries each year holds, by topic: a drawing whose rows lead to the years below. The list is the text of it. */
export function TimelineOverview({ view }: { readonly view: TimelinePageView }) {
  const { years, topics, most } = view
  const scale = (RIGHT - LEFT) / Math.max(1, most)
  return (
    <nav aria-label="Entries by year" className="mt-6 max-w-[36rem]">
      <figure>
        <svg width="100%" height={years.length * ROW} direction="ltr" className="overview font-sans">
          <title>Entries by year</title>
          {years.map(({ year, items, perTopic }, row) => {
            let x = LEFT
            return (
              <g key={year}>
                <a
                  href={`#year-${year}`}
                  aria-label={`${year}: ${items.length} ${items.length === 1 ? 'entry' : 'entries'}`}
                >
                  <rect y={row * ROW} width="100%" height={ROW} fill="none" pointerEvents="all" />
                  <text x={0} y={row * ROW + 17} fontSize="12" fill="var(--link)" textDecoration="underline">
                    {year}
                  </text>
                  {perTopic.map((count, n) => {
                    const from = x
                    x += count * scale
                    return (
                      <rect
                        key={topics[n]?.slug ?? 'all'}
                        x={percent(from)}
                        y={row * ROW + 5}
                        width={percent(count * scale)}
                        height={ROW - 10}
                        fill={FILLS[n % FILLS.length]}
                        opacity={n % 2 ? 0.7 : 1}
                      />
                    )
                  })}
                </a>
                {/* Outside the link, whose name says it: what is seen in a link has to begin its name. */}
                {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: text of a drawing takes no focus */}
                <text aria-hidden="true" x={percent(x + 1.5)} y={row * ROW + 17} fontSize="12" fill="var(--muted)">
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

const percent = (hundredths: number) => `${Math.round(hundredths * 100) / 100}%`
