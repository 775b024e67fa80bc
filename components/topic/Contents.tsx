import { DateText } from '@/components/site/DateText'
import type { TopicView } from '@/lib/view/topic'

/** Stays at the top while a topic is read: as of when the page holds, and its parts. Scrolls sideways on a phone. */
export function Contents({ view }: { readonly view: TopicView }) {
  const parts = [
    ...(view.disputes.length > 1 ? [['who-says-what', 'Who says what']] : []),
    ...(view.changes.length > 0 ? [['changes', 'Changes of position']] : []),
    ['background', 'Background'],
    ['timeline', 'Timeline'],
    ...(view.shared.length > 0 ? [['shared', 'Shared actors']] : []),
    ['actors', 'Actors'],
    ['places', 'Places'],
    ['articles', 'Articles'],
    ['sources', 'Sources'],
  ]
  return (
    <nav aria-label="On this page" className="bar mt-3 print:hidden">
      <a className="font-semibold text-ink" href="#main">
        As of <DateText date={view.coverage.until} />
      </a>
      <ul>
        {parts.map(([id, label]) => (
          <li key={id}>
            <a href={`#${id}`}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
