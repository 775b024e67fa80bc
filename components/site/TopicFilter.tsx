import './topic-filter.css'
import type { LinkView } from '@/lib/view/link'

/** The style sheet has rules to hide so many topics; of more, a page shows all. */
const TOPICS_APART = 4

/** Class of what belongs to topics, by their positions in the page's list. */
export const ofTopics = (positions: readonly number[]): string => positions.map((n) => `of-topic-${n}`).join(' ')

/**
 * Shows and hides by topic what stands in the same `.by-topic`. Checkboxes and `:has()` in the style sheet do it; no
 * script. A browser that does not know `:has()` shows everything.
 */
export function TopicBoxes({ topics }: { readonly topics: readonly LinkView[] }) {
  if (topics.length < 2 || topics.length > TOPICS_APART) return null
  return (
    <fieldset className="topics">
      <legend className="sr-only">Topics</legend>
      {topics.map(({ slug, label }, n) => (
        <Box key={slug} id={`show-topic-${n}`} label={label} />
      ))}
    </fieldset>
  )
}

export const Box = ({ id, label }: { readonly id: string; readonly label: string }) => (
  <label htmlFor={id}>
    <input id={id} type="checkbox" defaultChecked /> {label}
  </label>
)
