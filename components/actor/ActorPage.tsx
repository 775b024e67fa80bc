import './actor-page.css'
import { Answers } from '@/components/actor/Answers'
import { Additions } from '@/components/ledger/Additions'
import { Change } from '@/components/ledger/Change'
import { EntryList } from '@/components/ledger/EntryList'
import { Timeline } from '@/components/ledger/Timeline'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import type { Fact } from '@/components/site/FactSheet'
import { Fold } from '@/components/site/Fold'
import { InlineLinks } from '@/components/site/LinkList'
import { alsoWritten, elsewhere, Opening } from '@/components/site/Opening'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import { Strip } from '@/components/strip/Strip'
import type { ActorView, SaidByPart } from '@/lib/view/actor'
import { titleInWords } from '@/lib/view/source-title'
import { counted } from '@/lib/wording/counted'

/** So many statements of a part stand open below its heading; more are folded. */
const OPEN = 4
const MENTIONS = 12

/** An actor: who this is, their latest words, who says otherwise, then all else they said and did by topic. */
export function ActorPage({ view }: { readonly view: ActorView }) {
  const { kindLabel, name, role, description, strip, words, body, spokenBy, saidWithin, about } = view
  const { changes, answers, additions, publications, mentionedIn } = view
  const told = new Set(words.map(({ id }) => id))
  const record = view.record.flatMap(({ topic, entries }) => {
    const rest = entries.filter(({ id }) => !told.has(id))
    return rest.length > 0 ? [{ topic, rest }] : []
  })
  return (
    <DocumentPage
      view={view}
      eyebrow={kindLabel}
      lede={
        <>
          {role && <p className="role">{role}</p>}
          <p className="about">{description}</p>
        </>
      }
    >
      {strip && <Strip strip={strip} />}
      <Opening first={words.length > 0 && <Words view={view} />} facts={factsOf(view)} body={body} isTextBeside />
      {answers.length > 0 && <Answers view={view} />}
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
      {record.map(({ topic, rest }) => (
        <Section
          key={topic.href}
          id={`record-${topic.slug}`}
          title={`${told.size > 0 ? 'More statements' : 'Statements'} and events: ${topic.label}`}
          intro="In order of time, each with its source."
        >
          <Fold count={rest.length} most={OPEN} label={counted(rest.length, 'entry', 'entries')}>
            <EntryList entries={rest} />
          </Fold>
        </Section>
      ))}
      <SaidByParts
        id="spoken-by"
        title={`Those who speak for ${name}`}
        intro="Spokespeople and bodies whose office is to speak for it."
        parts={spokenBy}
      />
      <SaidByParts
        id="said-within"
        title={`Others who belong to ${name}`}
        intro="People and bodies that are part of it. They speak for themselves."
        parts={saidWithin}
      />
      {about.length > 0 && (
        <Section id="about" title="What others said" intro={`Statements about ${name} by others, oldest first.`}>
          <Fold count={about.length} most={OPEN} label={counted(about.length, 'statement')}>
            <Timeline entries={about} />
          </Fold>
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
                <PageLink link={link}>{titleInWords(link.label)}</PageLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {view.record.length + spokenBy.length + saidWithin.length === 0 && (
        <p className="mt-8 max-w-[66ch] font-sans text-sm text-muted">We have no statement by this actor.</p>
      )}
      {mentionedIn.length > 0 && (
        <Section id="mentioned" title="Mentioned in">
          <Fold count={mentionedIn.length} most={MENTIONS} label={counted(mentionedIn.length, 'page')}>
            <p className="max-w-[66ch]">
              <InlineLinks links={mentionedIn} />
            </p>
          </Fold>
        </Section>
      )}
    </DocumentPage>
  )
}

const factsOf = ({ otherNames, partOf, parts, members, roles, sameAs }: ActorView): Fact[] => [
  alsoWritten(otherNames),
  ['Part of', partOf.length > 0 && <InlineLinks links={partOf} />],
  ['Includes', parts.length > 0 && <InlineLinks links={parts} />],
  ['Members', members.length > 0 && members.join(', ')],
  [
    'In the sources as',
    roles.length > 0 && roles.map(({ title, time }) => `${title}${time ? ` (${time})` : ''}`).join('; '),
  ],
  elsewhere(sameAs),
]

/** Their latest words, before what anybody else says. */
function Words({ view: { name, words, record, spokenBy } }: { readonly view: ActorView }) {
  const isOwn = record.some(({ entries }) => entries.some(({ id }) => id === words[0]?.id))
  const all = isOwn ? record.flatMap(({ entries }) => entries) : spokenBy.flatMap(({ statements }) => statements)
  const isAll = new Set(all.map(({ id }) => id)).size === words.length
  return (
    <section aria-labelledby="words">
      <h2 id="words" className="border-t-2 border-strong-rule pt-2 text-2xl">
        {isOwn ? `What ${name} said` : `What was said for ${name}`}
      </h2>
      {!isAll && <p className="mt-1 font-sans text-sm text-muted">The latest first; the rest is below, by topic.</p>}
      <div className="mt-4">
        <EntryList entries={words} />
      </div>
    </section>
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
      <div className="grid items-start gap-x-12 gap-y-4 md:grid-cols-2">
        {parts.map(({ actor, statements }) => (
          <section key={actor.href}>
            <h3 className="text-lg">
              <PageLink link={actor} />
            </h3>
            <Fold count={statements.length} most={0} label={saidIn(statements)}>
              <Timeline entries={statements} />
            </Fold>
          </section>
        ))}
      </div>
    </Section>
  )
}

/** “12 statements, 2021 to 2025”: in order of time. */
function saidIn(statements: SaidByPart['statements']): string {
  const years = new Set([statements[0], statements.at(-1)].flatMap((said) => said?.date.edtf.match(/\d{4}/) ?? []))
  return `${counted(statements.length, 'statement')}, ${[...years].join(' to ')}`
}
