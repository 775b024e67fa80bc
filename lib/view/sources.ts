import { sortOf } from '@/lib/derive/party'
import type { Ledger, Source } from '@/lib/ledger/model'
import { compareNames, groupBy } from '@/lib/ledger/order'
import { firstOf, LIMITS } from '@/lib/view/limits'
import type { ListView } from '@/lib/view/lists'
import { restView } from '@/lib/view/rest'
import { type SourceView, sourceView } from '@/lib/view/source-line'
import { ownTitle } from '@/lib/view/source-title'

/** A publication in a list, with how many statements and events rest on it. */
export interface SourceItem extends SourceView {
  readonly title: string
  /** Whether the title is the publication’s own; else it says in our words what it is. */
  readonly isOwnTitle: boolean
  readonly entries: number
}

export interface PublisherInList {
  readonly publisher: string
  readonly funding?: string
  readonly entries: number
  /** Those that most rests on first. */
  readonly sources: readonly SourceItem[]
}

export interface SourceGroup {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly entries: number
  /** Those that most rests on first. */
  readonly publishers: readonly PublisherInList[]
}

/** What sort of publisher a source has, as far as its page and the publisher’s tell. */
const GROUPS = {
  newsroom: ['Newsrooms', 'News organisations that have a page here.'],
  carried: ['News agencies, carried by others', 'An agency wrote the report, and we read it in another publication.'],
  party: [
    'Parties and authorities',
    'States, bodies and organisations in their own words: statements, records, posts.',
  ],
  monitor: ['Monitors and analysts', 'Those who watch the conflict, and weigh what others say.'],
  other: [
    'Other newsrooms, sites and aggregators',
    'Publishers without a page here. Many pass on what others reported; each publication’s page says what we know of it.',
  ],
} as const

type Group = keyof typeof GROUPS
const KNOWN: readonly Group[] = ['newsroom', 'carried', 'party', 'monitor']

function groupOf(ledger: Ledger, { fields: { kind, publisher, agency } }: Source): Group {
  if (agency && agency !== publisher) return 'carried'
  if (kind === 'official-statement' || kind === 'official-record' || kind === 'social-post') return 'party'
  if (kind === 'analysis') return 'monitor'
  return publisher ? sortOf(ledger, publisher) : 'other'
}

/**
 * Publications by kind and publisher; what most rests on leads. Publishers of which we know no more than the name stand
 * last, however many they are.
 */
export function sourcesView(ledger: Ledger, most: number = LIMITS.lines): ListView<SourceGroup> {
  const all = [...ledger.documents.source.values()].map((source) => ({
    group: groupOf(ledger, source),
    item: itemOf(ledger, source),
  }))
  const part = firstOf(
    all.toSorted((a, b) => b.item.entries - a.item.entries),
    most,
  )
  const ofGroup = (group: Group) => part.items.flatMap((each) => (each.group === group ? [each.item] : []))
  const groupsOf = (ids: readonly Group[]) =>
    ids.flatMap((id): SourceGroup[] => {
      const publishers = publishersOf(ofGroup(id))
      const [title, intro] = GROUPS[id]
      return publishers.length > 0 ? [{ id, title, intro, entries: total(publishers), publishers }] : []
    })
  return {
    items: [...groupsOf(KNOWN).toSorted((a, b) => b.entries - a.entries), ...groupsOf(['other'])],
    rest: restView(ledger, part, { which: 'The most used', what: 'sources' }),
  }
}

function itemOf(ledger: Ledger, { slug, fields }: Source): SourceItem {
  const { statementsBy, eventsBy } = ledger.index
  const own = ownTitle(fields.title)
  return {
    ...sourceView(ledger, slug),
    ...own,
    entries: (statementsBy.source.get(slug)?.length ?? 0) + (eventsBy.source.get(slug)?.length ?? 0),
  }
}

const publishersOf = (items: readonly SourceItem[]): PublisherInList[] =>
  [...groupBy(items, ({ publisher }) => [publisher])]
    .map(([publisher, sources]) => {
      const funding = sources[0]?.funding
      return { publisher, ...(funding && { funding }), entries: total(sources), sources }
    })
    .toSorted((a, b) => b.entries - a.entries || compareNames(a.publisher, b.publisher))

const total = (items: readonly { readonly entries: number }[]) => items.reduce((sum, { entries }) => sum + entries, 0)
