import { EntryList } from '@/components/ledger/EntryList'
import { MapFigure } from '@/components/map/MapFigure'
import { DateText } from '@/components/site/DateText'
import { DocumentPage } from '@/components/site/DocumentPage'
import { InlineLinks, LinkList } from '@/components/site/LinkList'
import { alsoWritten, elsewhere, Opening } from '@/components/site/Opening'
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
      <Opening
        first={map && <MapFigure map={map} />}
        aside={controlClaims.length > 0 && <Control claims={controlClaims} />}
        facts={[
          alsoWritten(otherNames),
          ['Lies in', within.length > 0 && <InlineLinks links={within} />],
          ['Contains', contains.length > 0 && <InlineLinks links={contains} />],
          [
            'Position',
            coordinates && (
              <>
                {coordinates.latitude.toFixed(2)}, {coordinates.longitude.toFixed(2)}{' '}
                <span className="text-muted">
                  (within {coordinates.within}°; {coordinates.basis})
                </span>
              </>
            ),
          ],
          elsewhere(sameAs),
        ]}
        body={body}
      />
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

function Control({ claims }: { readonly claims: PlaceView['controlClaims'] }) {
  return (
    <section aria-labelledby="control" className="mb-6">
      <h2 id="control" className="text-xl">
        Who says that they hold it
      </h2>
      <p className="meta mt-1">
        Claims, with claimant and date. Borders are those recognised by the UN General Assembly.
      </p>
      <ul className="mt-3 grid gap-3">
        {claims.map(({ by, text, when }) => (
          <li key={`${by.slug} ${text}`} className="border-s-4 border-strong-rule ps-3">
            <p className="meta">
              <a className="speaker" href={by.href}>
                {by.label}
              </a>
              {when && (
                <>
                  {' · '}
                  <DateText date={when} />
                </>
              )}
            </p>
            <p className="text-sm">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
