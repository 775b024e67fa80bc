import { Stands } from '@/components/actor/Stands'
import { Change } from '@/components/ledger/Change'
import { EntryList } from '@/components/ledger/EntryList'
import { Timeline } from '@/components/ledger/Timeline'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { InlineLinks } from '@/components/site/LinkList'
import { alsoWritten, elsewhere, Opening } from '@/components/site/Opening'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import type { ActorView } from '@/lib/view/actor'

/** An actor: who this is, then everything they said and did, by topic, in order, with its source. */
export function ActorPage({ view }: { readonly view: ActorView }) {
  const {
    kindLabel,
    roles,
    members,
    partOf,
    parts,
    otherNames,
    body,
    record,
    throughParts,
    about,
    changes,
    stands,
    publications,
    mentionedIn,
    sameAs,
  } = view
  return (
    <DocumentPage view={view} eyebrow={kindLabel}>
      <Opening
        first={stands.length > 0 && <Stands stands={stands} changes={changes} />}
        facts={[
          alsoWritten(otherNames),
          ['Part of', partOf.length > 0 && <InlineLinks links={partOf} />],
          ['Includes', parts.length > 0 && <InlineLinks links={parts} />],
          ['Members', members.length > 0 && members.join(', ')],
          [
            'In the sources as',
            roles.length > 0 &&
              roles.map(({ title, when }, n) => (
                <span key={`${title} ${when?.edtf}`}>
                  {n > 0 && '; '}
                  {title}
                  {when && (
                    <>
                      {' '}
                      (<DateText date={when} />)
                    </>
                  )}
                </span>
              )),
          ],
          elsewhere(sameAs),
        ]}
        body={body}
      />
      {changes.length > 0 && (
        <Section id="changes" title="Changes of position">
          <div className="grid gap-8">
            {changes.map((change) => (
              <Change key={change.after.id} change={change} />
            ))}
          </div>
        </Section>
      )}
      {record.map(({ topic, entries }) => (
        <Section
          key={topic.href}
          id={`record-${topic.slug}`}
          title={`Said and did: ${topic.label}`}
          intro="In order of time, each with its source."
        >
          <EntryList entries={entries} />
        </Section>
      ))}
      {throughParts.length > 0 && (
        <Section id="through-parts" title={`Those who speak for ${view.title}`}>
          <div className="grid gap-5">
            {throughParts.map(({ actor, statements }) => (
              <section key={actor.href}>
                <h3 className="mb-1 text-lg">
                  <PageLink link={actor} />
                </h3>
                <Timeline entries={statements} />
              </section>
            ))}
          </div>
        </Section>
      )}
      {about.length > 0 && (
        <Section id="about" title="What others said" intro={`Statements about ${view.title}, oldest first.`}>
          <Timeline entries={about} />
        </Section>
      )}
      {publications.length > 0 && (
        <Section id="publications" title="Publications used here">
          <ul className="grid gap-x-12 gap-y-3 md:grid-cols-2">
            {publications.map(({ link, date }) => (
              <li key={link.href}>
                <p className="meta">
                  <DateText date={date} />
                </p>
                <PageLink link={link} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {record.length === 0 && throughParts.length === 0 && (
        <p className="mt-8 max-w-[66ch] font-sans text-sm text-muted">No statement of this actor is in the ledger.</p>
      )}
      {mentionedIn.length > 0 && (
        <Section id="mentioned" title="Appears on">
          <p className="max-w-[66ch]">
            <InlineLinks links={mentionedIn} />
          </p>
        </Section>
      )}
    </DocumentPage>
  )
}
