import { Box, TopicBoxes } from '@/components/site/TopicFilter'
import type { LinkView } from '@/lib/view/link'
import { GROUPS } from '@/lib/view/timeline'

/** Shows and hides entries by topic and sort, and stays in reach while they are read. */
export function TimelineFilter({ topics }: { readonly topics: readonly LinkView[] }) {
  return (
    <>
      <form className="filter print:hidden" aria-label="Show">
        <TopicBoxes topics={topics} />
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
