import { siteModified } from '@/lib/derive/modified'
import type { Event, Ledger, Statement } from '@/lib/ledger/model'
import type { PublishedLedger } from '@/lib/outputs/data/published'
import type { Kind } from '@/lib/schema/fields'
import { absolute, DATA, entryOf, pageOf } from '@/lib/site/addresses'
import { LICENCE, SITE } from '@/lib/site/settings'

interface Document<Fields> {
  readonly kind: Kind
  readonly slug: string
  readonly fields: Fields
  readonly logged: { readonly added: string; readonly changed: string }
}

/** The whole ledger as open data, in the ledger's own order, without the texts of pages. */
export function publishedLedger(ledger: Ledger): PublishedLedger {
  const withdrawn: PublishedLedger['withdrawn'] = []
  /** What a list publishes. What was withdrawn goes to the list of that. */
  function publish<Fields extends Withdrawable, Published>(
    documents: ReadonlyMap<string, Document<Fields>>,
    read: (fields: Fields) => Published,
  ): (Published & { slug: string; page: string; published: string; changed: string })[] {
    return [...documents.values()].flatMap(({ kind, slug, fields, logged: { added, changed } }) => {
      const page = absolute(pageOf(kind, slug))
      if (!fields.withdrawn) return [{ slug, page, ...read(fields), published: added, changed }]
      withdrawn.push({ kind, slug, page, ...fields.withdrawn })
      return []
    })
  }
  return {
    $schema: absolute(DATA.schema),
    name: SITE.name,
    url: absolute('/'),
    license: LICENCE,
    modified: siteModified(ledger),
    topics: publish(ledger.documents.topic, ({ facts, accepted, withdrawn: _, draft, ...rest }) => rest),
    questions: publish(ledger.documents.question, ({ facts, accepted, withdrawn: _, draft, ...rest }) => rest),
    statements: [...ledger.statements.values()].map(publishedStatement),
    events: [...ledger.events.values()].map(publishedEvent),
    articles: publish(ledger.documents.article, ({ facts, accepted, withdrawn: _, draft, corrections, ...rest }) => ({
      ...rest,
      // Those of its entries stand with the entries.
      corrections: corrections.filter(({ entry }) => entry === undefined),
    })),
    actors: publish(ledger.documents.actor, ({ facts, accepted, withdrawn: _, draft, ...rest }) => rest),
    places: publish(ledger.documents.place, ({ facts, accepted, withdrawn: _, draft, ...rest }) => rest),
    sources: publish(
      ledger.documents.source,
      ({ facts, accepted, withdrawn: _, draft, lastSeen, pictures, ...rest }) => ({
        ...rest,
        pictures: pictures.map(({ facts: _facts, ...picture }) => picture),
      }),
    ),
    withdrawn,
  }
}

interface Withdrawable {
  readonly withdrawn?: { readonly on: string; readonly reason: string } | undefined
}

function publishedStatement({
  saidDate,
  facts,
  public: _,
  logged,
  ...rest
}: Statement): PublishedLedger['statements'][number] {
  return { ...rest, ...logged, page: absolute(entryOf(rest.article, rest.id)) }
}

function publishedEvent({ whenDate, facts, public: _, logged, ...rest }: Event): PublishedLedger['events'][number] {
  return { ...rest, ...logged, page: absolute(entryOf(rest.article, rest.id)) }
}
