import './publishers.css'
import { DateText } from '@/components/site/DateText'
import type { SourcesOfPublisher } from '@/lib/view/publishers'

/** Publications by publisher, each by its date: a long list in few words. */
export function SourceDates({ sources }: { readonly sources: readonly SourcesOfPublisher[] }) {
  return (
    <ul className="publishers">
      {sources.map(({ publisher, items }) => (
        <li key={publisher}>
          {publisher}:{' '}
          {items.map(({ link, date }, n) => (
            <span key={link.href}>
              {n > 0 && ', '}
              <a href={link.href}>
                <DateText date={date} />
              </a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
