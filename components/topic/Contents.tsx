import type { TopicView } from '@/lib/view/topic'

/** The parts of a topic's page, as links. */
export function Contents({ view }: { readonly view: TopicView }) {
  const parts = [
    ['who-says-what', 'Who says what'],
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
    <nav aria-label="On this page" className="mt-3 border-t border-rule pt-2 print:hidden">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {parts.map(([id, label]) => (
          <li key={id}>
            <a className="inline-block py-1" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
