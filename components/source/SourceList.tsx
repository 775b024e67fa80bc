import './source-list.css'
import { DateText } from '@/components/site/DateText'
import { Section } from '@/components/site/Section'
import type { PublisherInList, SourceGroup, SourceItem } from '@/lib/view/sources'
import { counted } from '@/lib/wording/counted'

/** Every publication under its kind and publisher, with a jump to each kind; those that most rests on lead. */
export function SourceList({ groups }: { readonly groups: readonly SourceGroup[] }) {
  return (
    <>
      <nav aria-label="Kinds of publisher" className="mt-5 font-sans text-sm print:hidden">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {groups.map(({ id, title, publishers }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a> <span className="text-muted">{publishers.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, intro, publishers }) => (
        <Section key={id} id={id} title={title} intro={intro}>
          <ol className="source-list">
            {publishers.map((publisher) => (
              <Publisher key={publisher.publisher} of={publisher} />
            ))}
          </ol>
        </Section>
      ))}
    </>
  )
}

const Publisher = ({ of: { publisher, funding, entries, sources } }: { readonly of: PublisherInList }) => (
  <li>
    <p className="font-sans text-sm">
      <strong>{publisher}</strong>{' '}
      <span className="text-muted">
        {funding && `(${funding}) `}
        {sources.length > 1 && `${counted(sources.length, 'publication')}, `}
        {counted(entries, 'entry', 'entries')}
      </span>
    </p>
    <ul>
      {sources.map((source) => (
        <Publication key={source.link.href} source={source} />
      ))}
    </ul>
  </li>
)

const Publication = ({ source: { link, title, isOwnTitle, date } }: { readonly source: SourceItem }) => (
  <li>
    <a href={link.href}>{isOwnTitle ? `“${title}”` : title}</a>{' '}
    <span className="meta">
      <DateText date={date} />
    </span>
  </li>
)
