import './actor-list.css'
import { Section } from '@/components/site/Section'
import { ofTopics, TopicBoxes } from '@/components/site/TopicFilter'
import type { ActorsView } from '@/lib/view/lists'
import { counted } from '@/lib/wording/counted'

const anchorOf = (kind: string) => kind.toLowerCase().replaceAll(' ', '-')

/** Every actor under its kind: a jump to each kind, and boxes that narrow the list to a topic. */
export function ActorList({ view: { items: groups, topics } }: { readonly view: ActorsView }) {
  return (
    <div className="by-topic">
      <nav aria-label="Kinds of actor" className="mt-5 font-sans text-sm print:hidden">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {groups.map(({ kind, title, actors }) => (
            <li key={kind}>
              <a href={`#${anchorOf(kind)}`}>{title}</a> <span className="text-muted">{actors.length}</span>
            </li>
          ))}
        </ul>
      </nav>
      {topics.length > 1 && (
        <form className="filter print:hidden" aria-label="Show">
          <TopicBoxes topics={topics} />
        </form>
      )}
      <p className="nothing">Nobody is left: tick a topic above.</p>
      {groups.map(({ kind, title, actors }) => (
        <Section key={kind} id={anchorOf(kind)} title={title}>
          <ul className="actor-list">
            {actors.map(({ link, initials, statements, topics: within }) => (
              <li key={link.href} className={ofTopics(within)}>
                {/* Drawn by the style sheet: a mark to find a name by is no text of the page. */}
                <span className="initials" data-initials={initials} aria-hidden="true" />
                <div>
                  <a className="font-semibold text-ink" href={link.href}>
                    {link.label}
                  </a>
                  <p className="text-sm leading-tight">{link.description}</p>
                  <p className="meta">
                    {counted(statements, 'statement')}
                    {within.length > 0 && ` · ${within.map((n) => topics[n]?.label).join(', ')}`}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </Section>
      ))}
    </div>
  )
}
