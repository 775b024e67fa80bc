import '@/components/ledger/control.css'
import { Control } from '@/components/ledger/Control'
import { EntryList } from '@/components/ledger/EntryList'
import { MapControl } from '@/components/map/MapControl'
import { MapFigure } from '@/components/map/MapFigure'
import { DocumentPage } from '@/components/site/DocumentPage'
import { Fold } from '@/components/site/Fold'
import { InlineLinks, LinkList } from '@/components/site/LinkList'
import { alsoWritten, elsewhere, Opening } from '@/components/site/Opening'
import { Section } from '@/components/site/Section'
import type { PlaceView } from '@/lib/view/place'
import { counted } from '@/lib/wording/counted'

/** So many entries, the latest, stand open where there are many. */
const LATEST = 6
const MENTIONS = 12
/** So many other places of the map stand open with who says who holds them. */
const PLACES = 4

/** A place: where it is and how well that is known, who says they hold it, what was said of it. */
export function PlacePage({ view }: { readonly view: PlaceView }) {
  const {
    kindLabel,
    otherNames,
    within,
    contains,
    coordinates,
    map,
    holding,
    status,
    body,
    entries,
    questions,
    mentionedIn,
    sameAs,
  } = view
  const earlier = entries.length > 2 * LATEST ? entries.slice(0, -LATEST) : []
  const isHeld = holding.length + status.length > 0
  // Who holds the places around it is asked after who holds the place itself.
  const around = map && <MapControl control={map.control} most={PLACES} />
  return (
    <DocumentPage view={view} eyebrow={kindLabel}>
      <Opening
        first={
          map && (
            <>
              <MapFigure map={map} />
              {!isHeld && around}
            </>
          )
        }
        aside={isHeld && <ControlOfPlace holding={holding} status={status} />}
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
                  (within {coordinates.uncertainty}°; {coordinates.basis})
                </span>
              </>
            ),
          ],
          elsewhere(sameAs),
        ]}
        body={body}
        isTextBeside={!isHeld}
      />
      {isHeld && around}
      {questions.length > 0 && (
        <Section id="questions" title="Questions about it">
          <LinkList links={questions} />
        </Section>
      )}
      {entries.length > 0 && (
        <Section id="entries" title="What was said and what happened" intro="In order of time, each with its source.">
          {earlier.length > 0 && (
            <div className="mb-7">
              <Fold count={earlier.length} most={0} label={counted(earlier.length, 'earlier entry', 'earlier entries')}>
                <EntryList entries={earlier} />
              </Fold>
            </div>
          )}
          <EntryList entries={entries.slice(earlier.length)} />
        </Section>
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

function ControlOfPlace({ holding, status }: Pick<PlaceView, 'holding' | 'status'>) {
  return (
    <div className="mb-6 grid gap-6">
      {holding.length > 0 && (
        <section aria-labelledby="control">
          <h2 id="control" className="text-xl">
            Who says who holds it
          </h2>
          <p className="meta mt-1">
            As each speaker said it, with the day. Open a question for their words and sources.
          </p>
          <Control disputes={holding} />
        </section>
      )}
      {status.length > 0 && (
        <section aria-labelledby="status">
          <h2 id="status" className="text-xl">
            Who says whose land it is
          </h2>
          <p className="meta mt-1">
            Claims to status, not to holding it. Borders here are those recognised by the UN General Assembly.
          </p>
          <Control disputes={status} />
        </section>
      )}
    </div>
  )
}
