import { Answers } from '@/components/actor/Answers'
import { Additions } from '@/components/ledger/Additions'
import { Change } from '@/components/ledger/Change'
import { EntryList } from '@/components/ledger/EntryList'
import { Timeline } from '@/components/ledger/Timeline'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { InlineLinks } from '@/components/site/LinkList'
import { alsoWritten, elsewhere, Opening } from '@/components/site/Opening'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import { Strip } from '@/components/strip/Strip'
import type { ActorView, SaidByPart } from '@/lib/view/actor'

/** An actor: who this is, then everything they said and did, by topic, in order, with its source. */
export function ActorPage({ view }: { readonly view: ActorView }) {
  const {
    kindLabel,
    strip,
    roles,
    members,
    partOf,
    parts,
    otherNames,
    body,
    record,
    spokenBy,
    saidWithin,
    about,
    changes,
    answers,
    additions,
    publications,
    mentionedIn,
    sameAs,
  } = view
  return (
    <DocumentPage view={view} eyebrow={kindLabel}>
      {strip && <Strip strip={strip} />}
      <Opening
        first={answers.length > 0 && <Answers view={view} />}
        facts={[
          alsoWritten(otherNames),
          ['Part of', partOf.length > 0 && <InlineLinks links={partOf} />],
          ['Includes', parts.length > 0 && <InlineLinks links={parts} />],
          ['Members', members.length > 0 && members.join(', ')],
          [
            'In the sources as',
            roles.length > 0 && roles.map(({ title, time }) => `${title}${time ? ` (${time})` : ''}`).join('; '),
          ],
          elsewhere(sameAs),
        ]}
        body={body}
      />
      {changes.length + additions.length > 0 && (
        <Section id="changes" title={changes.length > 0 ? 'Changes of position' : 'Answers added'}>
          <div className="grid gap-8">
            {changes.map((change) => (
              <Change key={`${change.before.id} ${change.after.id}`} change={change} />
            ))}
          </div>
          <Additions additions={additions} />
        </Section>
      )}
      {record.map(({ topic, entries }) => (
        <Section
          key={topic.href}
          id={`record-${topic.slug}`}
          title={`Statements and events: ${topic.label}`}
          intro="In order of time, each with its source."
        >
          <EntryList entries={entries} />
        </Section>
      ))}
      <SaidByParts
        id="spoken-by"
        title={`Those who speak for ${view.title}`}
        intro="Spokespeople and bodies whose office is to speak for it."
        parts={spokenBy}
      />
      <SaidByParts
        id="said-within"
        title={`Others who belong to ${view.title}`}
        intro="People and bodies that are part of it. They speak for themselves."
        parts={saidWithin}
      />
      {about.length > 0 && (
        <Section id="about" title="What others said" intro={`Statements about ${view.title} by others, oldest first.`}>
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
      {record.length + spokenBy.length + saidWithin.length === 0 && (
        <p className="mt-8 max-w-[66ch] font-sans text-sm text-muted">We have no statement by this actor.</p>
      )}
      {mentionedIn.length > 0 && (
        <Section id="mentioned" title="Mentioned in">
          <p className="max-w-[66ch]">
            <InlineLinks links={mentionedIn} />
          </p>
        </Section>
      )}
    </DocumentPage>
  )
}

interface PartsProps {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly parts: readonly SaidByPart[]
}

function SaidByParts({ id, title, intro, parts }: PartsProps) {
  if (parts.length === 0) return null
  return (
    <Section id={id} title={title} intro={intro}>
      <div className="grid gap-5">
        {parts.map(({ actor, statements }) => (
          <section key={actor.href}>
            <h3 className="mb-1 text-lg">
              <PageLink link={actor} />
            </h3>
            <Timeline entries={statements} />
          </section>
        ))}
      </div>
    </Section>
  )
}
