import { EntryList } from '@/components/ledger/EntryList'
import { MapFigure } from '@/components/map/MapFigure'
import { Prose } from '@/components/prose/Prose'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { FactSheet } from '@/components/site/FactSheet'
import { InlineLinks, LinkList } from '@/components/site/LinkList'
import { PageLink } from '@/components/site/PageLink'
import { Section } from '@/components/site/Section'
import type { PlaceView } from '@/lib/view/place'

/** A place: where it is and how well that is known, who says they hold it, what was said of it. */
export function PlacePage({ view }: { readonly view: PlaceView }) {
  const {
    kindLabel,
    otherNames,
    within,
    contains,
    coordinates,
    map,
    controlClaims,
    body,
    entries,
    questions,
    mentionedIn,
    sameAs,
  } = view
  return (
    <DocumentPage view={view} eyebrow={kindLabel}>
      <FactSheet
        rows={[
          [
            'Also written',
            otherNames.length > 0 &&
              otherNames.map(({ name, language }, n) => (
                <span key={name}>
                  {n > 0 && ', '}
                  <span lang={language}>{name}</span>
                </span>
              )),
          ],
          ['Lies in', within.length > 0 && <InlineLinks links={within} />],
          ['Contains', contains.length > 0 && <InlineLinks links={contains} />],
          [
            'Position',
            coordinates && (
              <>
                {coordinates.latitude.toFixed(2)}, {coordinates.longitude.toFixed(2)}{' '}
                <span className="font-sans text-sm text-muted">
                  (within {coordinates.within}°; {coordinates.basis})
                </span>
              </>
            ),
          ],
          [
            'Elsewhere',
            sameAs.length > 0 &&
              sameAs.map((url) => (
                <a key={url} href={url}>
                  {new URL(url).hostname}
                </a>
              )),
          ],
        ]}
      />
      {map && <MapFigure map={map} />}
      {controlClaims.length > 0 && (
        <Section
          id="control"
          title="Who says that they hold it"
          intro="Claims, with claimant and date. Borders are those recognised by the UN General Assembly."
        >
          <ul className="grid max-w-[66ch] gap-2">
            {controlClaims.map(({ by, text, when }) => (
              <li key={`${by.slug} ${text}`}>
                <PageLink link={by} />
                {when && (
                  <>
                    {' '}
                    (<DateText date={when} />)
                  </>
                )}
                : {text}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <div className="mt-8">
        <Prose prose={body} />
      </div>
      {questions.length > 0 && (
        <Section id="questions" title="Questions about it">
          <LinkList links={questions} />
        </Section>
      )}
      {entries.length > 0 && (
        <Section id="entries" title="What was said and what happened" intro="In order of time, each with its source.">
          <EntryList entries={entries} />
        </Section>
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
