import '@/components/site/split.css'
import { Fragment, type ReactNode } from 'react'
import { CaveatItems } from '@/components/ledger/CaveatItems'
import { EntryList } from '@/components/ledger/EntryList'
import { Prose } from '@/components/prose/Prose'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { FactSheet } from '@/components/site/FactSheet'
import { InlineLinks } from '@/components/site/LinkList'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import type { FoundView, SourcePageView } from '@/lib/view/source'
import { languageName } from '@/lib/wording/languages'

/** A source: what it is, how its facts are known, and everything in the ledger that rests on it. */
export function SourcePage({ view }: { readonly view: SourcePageView }) {
  const {
    kindLabel,
    publisher,
    publisherName,
    agency,
    agencyBasis,
    byline,
    date,
    dateBasis,
    language,
    url,
    urlNote,
    archived,
    found,
    funding,
  } = view
  const { pictures, caveats, body, articles, statements, events, citedIn } = view
  const copy = found?.copy ?? (archived === undefined ? undefined : { url: archived })
  const published = publisher ? <PageLink link={publisher} /> : publisherName
  return (
    <DocumentPage
      view={view}
      eyebrow={
        <>
          {kindLabel} · {publisher?.label ?? publisherName}, <DateText date={date} />
        </>
      }
    >
      <div className="split">
        <aside aria-label="Facts">
          <FactSheet
            rows={[
              [
                'Published by',
                <>
                  {published}
                  {funding && <Note>{funding}</Note>}
                </>,
              ],
              [
                'Agency',
                agency && (
                  <>
                    <PageLink link={agency} />
                    {agencyBasis && <Note>{agencyBasis}</Note>}
                  </>
                ),
              ],
              ['Byline', byline],
              [
                'Date',
                <>
                  <DateText date={date} />
                  {dateBasis && <Note>{dateBasis}</Note>}
                </>,
              ],
              ['Language', languageName(language)],
              [
                'Address',
                url ? (
                  <>
                    <WebAddress url={url} />
                    {found && (
                      <Note>
                        {found.words}
                        {found.movedTo && (
                          <>
                            {' '}
                            <WebAddress url={found.movedTo} />
                          </>
                        )}
                      </Note>
                    )}
                    {urlNote && <Note>{urlNote}</Note>}
                  </>
                ) : (
                  (urlNote ?? 'not known')
                ),
              ],
              ['Archived copy', copy && <ArchivedCopy copy={copy} />],
            ]}
          />
        </aside>
        <div className="grid content-start gap-5">
          <Prose prose={body} />
          {caveats.length > 0 && (
            <section aria-labelledby="caveats">
              <h2 id="caveats" className="text-xl">
                What to know about it
              </h2>
              <ul className="mt-2 grid max-w-[66ch] list-disc gap-2 ps-5">
                <CaveatItems caveats={caveats} />
              </ul>
            </section>
          )}
        </div>
      </div>
      {pictures.length > 0 && (
        <Section id="pictures" title="Pictures in it" intro="We describe pictures and do not show them.">
          <ul className="grid max-w-[66ch] gap-3">
            {pictures.map(({ shows, credit, date: taken, note }) => (
              <li key={shows}>
                {shows}{' '}
                <span className="font-sans text-sm text-muted">
                  Credit: {credit}.
                  {taken && (
                    <>
                      {' '}
                      Dated <DateText date={taken} />.
                    </>
                  )}{' '}
                  {note}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {articles.length > 0 && (
        <Section id="articles" title="Our account of it">
          <p className="max-w-[66ch]">
            <InlineLinks links={articles} />
          </p>
        </Section>
      )}
      {statements.length + events.length > 0 && (
        <Section id="entries" title="In the ledger on its word">
          <EntryList entries={[...events, ...statements]} />
        </Section>
      )}
      {citedIn.length > 0 && (
        <Section id="cited" title="Cited in">
          <p className="max-w-[66ch]">
            <InlineLinks links={citedIn} />
          </p>
        </Section>
      )}
    </DocumentPage>
  )
}

/** A copy, by whom it was found and of which day. */
function ArchivedCopy({ copy: { url, date } }: { readonly copy: NonNullable<FoundView['copy']> }) {
  return (
    <>
      <WebAddress url={url} />
      {date && (
        <Note>
          Of <DateText date={date} />. A program found it; no editor has compared it.
        </Note>
      )}
    </>
  )
}

/** In full, for paper too. It breaks where an address has its joints, not one letter before its end. */
function WebAddress({ url }: { readonly url: string }) {
  const [first, ...parts] = url.replace(/^https?:\/\//, '').split(/(?<=[/_?&=-])/)
  return (
    <a href={url} rel="noopener">
      {first}
      {parts.map((part, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have nothing else that tells them apart, and never move.
        <Fragment key={n}>
          <wbr />
          {part}
        </Fragment>
      ))}
    </a>
  )
}

function Note({ children }: { readonly children: ReactNode }) {
  return <span className="block font-sans text-sm text-muted">{children}</span>
}
