import { PageLink } from '@/components/site/PageLink'
import type { CaveatView } from '@/lib/view/entry'

/** What a reader must know with a statement or an event. Closed at first where there is more than one line of it. */
export function Caveats({
  caveats,
  confidence,
}: {
  readonly caveats: readonly CaveatView[]
  readonly confidence?: string | undefined
}) {
  if (caveats.length === 0 && !confidence) return null
  return (
    <div className="mt-2 font-sans text-xs">
      {confidence && <p className="font-semibold text-warn">{confidence}.</p>}
      {caveats.length > 0 && (
        <details className="group">
          <summary className="inline-block min-h-6 cursor-pointer py-0.5 text-muted underline decoration-dotted underline-offset-2">
            {caveats.length === 1 ? 'A caveat' : `${caveats.length} caveats`}
          </summary>
          <ul className="mt-1 grid max-w-[66ch] gap-1.5 text-muted">
            {caveats.map(({ text, source }) => (
              <li key={text}>
                {text}
                {source && (
                  <>
                    {' '}
                    (<PageLink link={source} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
