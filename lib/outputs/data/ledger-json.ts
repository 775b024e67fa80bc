import { changesOn } from '@/lib/derive/changes'
import { disputeOn } from '@/lib/derive/dispute'
import { siteModified } from '@/lib/derive/modified'
import { sideOf } from '@/lib/derive/party'
import type { LinkLog } from '@/lib/ledger/link-log'
import type { Event, Ledger, Question, Statement } from '@/lib/ledger/model'
import { daysOf } from '@/lib/outputs/data/days'
import type { PublishedLedger } from '@/lib/outputs/data/published'
import { standing } from '@/lib/outputs/data/tables/names'
import { topicsOf } from '@/lib/outputs/data/topics'
import type { Kind } from '@/lib/schema/fields'
import { absolute, DATA, entryOf, pageOf } from '@/lib/site/addresses'
import { LICENCE, SITE } from '@/lib/site/settings'

/** The ledger as data, before its file is given the hash of what it says. */
export type LedgerData = Omit<PublishedLedger, 'hash'>

interface Document<Fields> {
  readonly kind: Kind
  readonly slug: string
  readonly fields: Fields
  readonly logged: { readonly id: string; readonly added: string; readonly changed: string }
}

/** Worked out once for each ledger: the file of each question is a part of it. */
const known = new WeakMap<Ledger, LedgerData>()

/** The whole ledger as open data, in the ledger's own order, without the texts of pages. */
export function publishedLedger(ledger: Ledger): LedgerData {
  const data = known.get(ledger) ?? publish(ledger)
  known.set(ledger, data)
  return data
}

function publish(ledger: Ledger): LedgerData {
  const withdrawn: PublishedLedger['withdrawn'] = []
  /** What a list publishes. What was withdrawn goes to the list of that. */
  function listed<Fields extends Withdrawable, Doc extends Document<Fields>, Published>(
    documents: ReadonlyMap<string, Doc>,
    read: (fields: Doc['fields'], document: Doc) => Published,
  ): (Published & { slug: string; page: string; firstId: string; published: string; changed: string })[] {
    return [...documents.values()].flatMap((document) => {
      const { kind, slug, fields, logged } = document
      const page = absolute(pageOf(kind, slug))
      if (!fields.withdrawn)
        return {
          slug,
          page,
          firstId: logged.id,
          ...read(fields, document),
          published: logged.added,
          changed: logged.changed,
        }
      withdrawn.push({ kind, slug, page, ...fields.withdrawn })
      return []
    })
  }
  const { documents } = ledger
  return {
    $schema: absolute(DATA.schema),
    name: SITE.name,
    url: absolute('/'),
    license: LICENCE,
    modified: siteModified(ledger),
    topics: listed(documents.topic, ({ facts, accepted, withdrawn: _, draft, ...rest }) => rest),
    questions: listed(documents.question, ({ facts, accepted, withdrawn: _, draft, ...rest }, question) => ({
      ...rest,
      state: disputeOn(ledger, question, null).state,
    })),
    statements: [...ledger.statements.values()].map((statement) => publishedStatement(ledger, statement)),
    events: [...ledger.events.values()].map((event) => publishedEvent(ledger, event)),
    ...derived(ledger, standing(documents.question)),
    articles: listed(documents.article, ({ facts, accepted, withdrawn: _, draft, corrections, ...rest }) => ({
      ...rest,
      // Those of its entries stand with the entries.
      corrections: corrections.filter(({ entry }) => entry === undefined),
    })),
    actors: listed(documents.actor, ({ facts, accepted, withdrawn: _, draft, roles, belonged, ...rest }) => ({
      ...rest,
      roles: roles.map((role) => ({ ...role, ...(role.term !== undefined && { termDays: daysOf(role.term) }) })),
      belonged: belonged.map((time) => ({ ...time, whenDays: daysOf(time.when) })),
    })),
    places: listed(documents.place, ({ facts, accepted, withdrawn: _, draft, ...rest }) => rest),
    sources: listed(
      documents.source,
      ({ facts, accepted, withdrawn: _, draft, lastSeen, pictures, ...rest }, { link }) => ({
        ...rest,
        // The day of a page that bears no date is ours: it says from when its words count as public.
        ...(!rest.undated && { dateDays: daysOf(rest.date) }),
        ...(link && { link: withoutUrl(link) }),
        pictures: pictures.map(({ facts: _facts, ...picture }) => ({
          ...picture,
          ...(picture.date !== undefined && { dateDays: daysOf(picture.date) }),
        })),
      }),
    ),
    withdrawn,
  }
}

const withoutUrl = ({ url: _, ...found }: LinkLog) => found

interface Withdrawable {
  readonly withdrawn?: { readonly on: string; readonly reason: string } | undefined
}

/** What is worked out from the statements on some questions: who holds what now, and who changed position. */
function derived(ledger: Ledger, questions: readonly Question[]): Pick<LedgerData, 'positions' | 'changes'> {
  return {
    positions: questions.flatMap((question) =>
      disputeOn(ledger, question, null).positions.map(({ actor, since, latest }) => ({
        question: question.slug,
        actor,
        ...(latest.answer !== undefined && { answer: latest.answer }),
        since: since.id,
        latest: latest.id,
      })),
    ),
    changes: questions.flatMap((question) =>
      changesOn(ledger, question, null).map(({ actor, before, after }) => ({
        question: question.slug,
        actor,
        before: before.id,
        after: after.id,
      })),
    ),
  }
}

function publishedStatement(ledger: Ledger, statement: Statement): PublishedLedger['statements'][number] {
  const { saidDate, facts, public: _, logged, quoteLanguage, value, ...rest } = statement
  const side = sideOf(ledger, statement)
  return {
    ...rest,
    // Of no quotation there is no language: the schema's default is nobody's word.
    ...(rest.quote !== undefined && { quoteLanguage }),
    ...(value && { value: { ...value, ...(value.at !== undefined && { atDays: daysOf(value.at) }) } }),
    saidDays: daysOf(rest.said),
    topics: [...topicsOf(ledger, statement)],
    ...(side !== undefined && { side }),
    ...logged,
    page: absolute(entryOf(rest.article, rest.id)),
  }
}

function publishedEvent(ledger: Ledger, event: Event): PublishedLedger['events'][number] {
  const { whenDate, facts, public: _, logged, ...rest } = event
  return {
    ...rest,
    whenDays: daysOf(rest.when),
    topics: [...topicsOf(ledger, event)],
    ...logged,
    page: absolute(entryOf(rest.article, rest.id)),
  }
}
