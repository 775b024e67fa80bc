import type { LinkView } from '@/lib/view/link'

const GROUPS = [
  ['event', 'Events'],
  ['answer', 'Statements on a question'],
  ['background', 'Background and remarks'],
] as const

/**
 * Shows and hides entries by topic and sort. Checkboxes and `:has()` in the style sheet do it; no script. A browser
 * that does not know `:has()` shows everything.
 */
export function TimelineFilter({ topics }: { readonly topics: readonly LinkView[] }) {
  return (
    <fieldset className="mt-6 border-y border-rule py-3 font-sans text-sm print:hidden">
      <legend className="sr-only">Show</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {topics.length > 1 &&
          topics.map(({ slug, label }, n) => <Box key={slug} id={`show-topic-${n}`} label={label} />)}
        {GROUPS.map(([group, label]) => (
          <Box key={group} id={`show-${group}`} label={label} />
        ))}
      </div>
      <p className="mt-1 text-xs text-muted">
        By speaker or place: each <a href="/actors">actor</a> has a page with what they said and did, and each place one
        with what was said about it.
      </p>
    </fieldset>
  )
}

function Box({ id, label }: { readonly id: string; readonly label: string }) {
  return (
    <label htmlFor={id} className="inline-flex min-h-6 items-center gap-2 py-1">
      <input id={id} type="checkbox" defaultChecked className="size-4" /> {label}
    </label>
  )
}
