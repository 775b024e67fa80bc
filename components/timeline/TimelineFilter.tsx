import type { LinkView } from '@/lib/view/link'
import { GROUPS } from '@/lib/view/timeline'

/**
 * Shows and hides entries by topic and sort. Checkboxes and `:has()` in the style sheet do it; no script. A browser
 * that does not know `:has()` shows everything.
 */
export function TimelineFilter({ topics }: { readonly topics: readonly LinkView[] }) {
  return (
    <>
      <form className="filter print:hidden" aria-label="Show">
        {topics.length > 1 && (
          <fieldset className="topics">
            <legend className="sr-only">Topics</legend>
            {topics.map(({ slug, label }, n) => (
              <Box key={slug} id={`show-topic-${n}`} label={label} />
            ))}
          </fieldset>
        )}
        <fieldset className="groups">
          <legend className="sr-only">Sorts of entry</legend>
          {Object.entries(GROUPS).map(([group, label]) => (
            <Box key={group} id={`show-${group}`} label={label} />
          ))}
        </fieldset>
      </form>
      <p className="nothing">
        Nothing is left: tick {topics.length > 1 ? 'a topic and a sort' : 'a sort'} of entry above, and years fill
        again.
      </p>
    </>
  )
}

const Box = ({ id, label }: { readonly id: string; readonly label: string }) => (
  <label htmlFor={id}>
    <input id={id} type="checkbox" defaultChecked /> {label}
  </label>
)
